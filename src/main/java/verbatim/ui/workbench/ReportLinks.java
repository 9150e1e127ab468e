package verbatim.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
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
import verbatim.passage.PassageRefusal;
import verbatim.report.Profile;
import verbatim.report.ReportExport;
import verbatim.report.ReportExport.ReportFile;
import verbatim.report.ReportFormat;
import verbatim.report.ReportRefused;
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
    private final RadioButtonGroup<Profile> readers = new RadioButtonGroup<>(Words.of(HeadLine.REPORT_FOR));

    /** What {@link #readers} says: read where a download is made, which must not hold the session. */
    private volatile Profile profile = Profile.DESK;

    /** Says what is being made, also to who cannot see it. */
    private final Span making = new Span();

    ReportLinks(ReportExport export, Supplier<@Nullable ArticleId> article) {
        this.export = export;
        this.article = article;
        making.addClassName("vb-report-making");
        making.getElement().setAttribute("role", "status");
        readers.setItems(Profile.DESK, Profile.PUBLIC, Profile.LEGAL);
        readers.setItemLabelGenerator(one -> Words.form("short", one));
        readers.setValue(Profile.DESK);
        readers.addValueChangeListener(chosen -> profile = chosen.getValue());
    }

    List<Component> all() {
        var page = link(Words.of(HeadLine.REPORT), ReportFormat.HTML, () -> Profile.DESK);
        page.addClassName("vb-button");
        var others = new NativeButton(Words.of(HeadLine.REPORT_AS));
        others.addClassNames("vb-button", "vb-report-as");
        others.getElement().setAttribute("popovertarget", LIST);
        var list = new Div();
        list.setId(LIST);
        list.addClassName("vb-formats");
        list.getElement().setAttribute("popover", true);
        list.add(readers);
        Arrays.stream(ReportFormat.values()).forEach(format -> list.add(link(Words.of(format), format, () -> profile)));
        return List.of(page, others, list, making);
    }

    private Anchor link(String words, ReportFormat format, Supplier<Profile> whose) {
        var link = new Anchor();
        link.setText(words);
        link.setHref(handler(link, format, whose));
        link.getElement().setAttribute("download", true);
        // A second press while it is being made, and the second of a double click, would make it twice.
        link.getElement().executeJs(
                "this.addEventListener('click', e => { if (e.detail > 1 || this.getAttribute('aria-busy') === 'true') e.preventDefault(); })");
        return link;
    }

    private DownloadHandler handler(Anchor link, ReportFormat format, Supplier<Profile> whose) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var file = Words.as(event.getUI(), () -> made(event.getUI(), link, format, whose.get()));
            if (file == null) {
                return DownloadResponse.error(404, Words.as(event.getUI(), () -> Words.of(PassageRefusal.ARTICLE_NOT_THERE)));
            }
            return new DownloadResponse(new ByteArrayInputStream(file.bytes()), file.name(), file.mediaType(), file.bytes().length);
        });
        return handler;
    }

    /** Makes the file; that it is being made, and that it was not, stands beside the links. */
    private @Nullable ReportFile made(UI ui, Anchor link, ReportFormat format, Profile whose) {
        var id = article.get();
        ReportFile file = null;
        var why = Words.of(HeadLine.REPORT_NOT_MADE, format);
        tell(ui, () -> {
            link.getElement().setAttribute("aria-busy", "true");
            making.setText(Words.of(HeadLine.REPORT_IN_MAKING, format));
        });
        try {
            file = id == null ? null : export.file(id, whose, format, Words.language().plain()).orElse(null);
            return file;
        } catch (ReportRefused refused) {
            why = Words.of(refused);
            return null;
        } finally {
            var said = file != null ? "" : why;
            tell(ui, () -> {
                link.getElement().removeAttribute("aria-busy");
                making.setText(said);
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
