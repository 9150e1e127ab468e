package verbatim.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import verbatim.article.ArticleId;
import verbatim.report.Profile;
import verbatim.report.ReportExport;
import verbatim.report.ReportExport.ReportFile;
import verbatim.report.ReportFormat;
import verbatim.ui.component.Words;

/**
 * The links under which the article's report is downloaded, made at the moment of the click: in the thread of the download,
 * which does not hold the session, so that the screen goes on meanwhile. The page to read comes at one press, the other
 * formats stand in a list that the browser itself opens and closes.
 */
class ReportLinks {

    private static final Logger LOG = LoggerFactory.getLogger(ReportLinks.class);
    private static final String LIST = "report-formats";

    private final ReportExport export;
    private final Supplier<@Nullable ArticleId> article;

    /** Says what is being made, also to who cannot see it. */
    private final Span making = new Span();

    ReportLinks(ReportExport export, Supplier<@Nullable ArticleId> article) {
        this.export = export;
        this.article = article;
        making.addClassName("vb-report-making");
        making.getElement().setAttribute("role", "status");
    }

    List<Component> all() {
        var page = link(Words.of(HeadLine.REPORT), ReportFormat.HTML);
        page.addClassName("vb-button");
        var others = new NativeButton(Words.of(HeadLine.REPORT_AS));
        others.addClassNames("vb-button", "vb-report-as");
        others.getElement().setAttribute("popovertarget", LIST);
        var list = new Div();
        list.setId(LIST);
        list.addClassName("vb-formats");
        list.getElement().setAttribute("popover", true);
        Arrays.stream(ReportFormat.values())
                .filter(format -> format != ReportFormat.HTML)
                .forEach(format -> list.add(link(Words.of(format), format)));
        return List.of(page, others, list, making);
    }

    private Anchor link(String words, ReportFormat format) {
        var link = new Anchor();
        link.setText(words);
        link.setHref(handler(link, format));
        link.getElement().setAttribute("download", true);
        // A second press while it is being made, and the second of a double click, would make it twice.
        link.getElement().executeJs(
                "this.addEventListener('click', e => { if (e.detail > 1 || this.getAttribute('aria-busy') === 'true') e.preventDefault(); })");
        return link;
    }

    private DownloadHandler handler(Anchor link, ReportFormat format) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var file = made(event.getUI(), link, format);
            if (file == null) {
                return DownloadResponse.error(404, "This article is not there.");
            }
            return new DownloadResponse(new ByteArrayInputStream(file.bytes()), file.name(), file.mediaType(), file.bytes().length);
        });
        return handler;
    }

    /** Makes the file; that it is being made, and that it was not, stands beside the links. */
    private @Nullable ReportFile made(UI ui, Anchor link, ReportFormat format) {
        var id = article.get();
        ReportFile file = null;
        tell(ui, () -> {
            link.getElement().setAttribute("aria-busy", "true");
            making.setText(Words.of(HeadLine.REPORT_IN_MAKING, format));
        });
        try {
            file = id == null ? null : export.file(id, Profile.DESK, format, Words.language()).orElse(null);
            return file;
        } finally {
            var isMade = file != null;
            tell(ui, () -> {
                link.getElement().removeAttribute("aria-busy");
                making.setText(isMade ? "" : Words.of(HeadLine.REPORT_NOT_MADE, format));
            });
        }
    }

    private static void tell(UI ui, Command news) {
        try {
            ui.access(news);
        } catch (UIDetachedException gone) {
            LOG.debug("The window was closed while its report was made");
        }
    }
}
