package verbatim.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.report.Profile;
import verbatim.report.ReportExport;
import verbatim.report.ReportFormat;
import verbatim.ui.component.Words;

/**
 * The links under which the article's report is downloaded, made at the moment of the click: in the thread of the download,
 * which does not hold the session, so that the screen goes on meanwhile. The page to read comes at one press, the other
 * formats stand in a list that the browser itself opens and closes.
 */
class ReportLinks {

    private static final String LIST = "report-formats";

    private final ReportExport export;
    private final Supplier<@Nullable ArticleId> article;

    ReportLinks(ReportExport export, Supplier<@Nullable ArticleId> article) {
        this.export = export;
        this.article = article;
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
        return List.of(page, others, list);
    }

    private Anchor link(String words, ReportFormat format) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var id = article.get();
            var file = id == null ? null : export.file(id, Profile.DESK, format, Words.language()).orElse(null);
            if (file == null) {
                return DownloadResponse.error(404, "This article is not there.");
            }
            return new DownloadResponse(new ByteArrayInputStream(file.bytes()), file.name(), file.mediaType(), file.bytes().length);
        });
        var link = new Anchor(handler, words);
        link.getElement().setAttribute("download", true);
        return link;
    }
}
