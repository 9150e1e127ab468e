package verbatim.ui.workbench;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.report.CsvReport;
import verbatim.report.HtmlReport;
import verbatim.report.Report;
import verbatim.report.ReportAssembly;
import verbatim.report.ReportFileName;
import verbatim.report.ReportSheet;
import verbatim.report.ReportText;
import verbatim.ui.component.Words;

/** The links under which the article's report is downloaded, made at the moment of the click. */
class ReportLinks {

    private final ReportAssembly assembly;
    private final Supplier<@Nullable ArticleId> article;

    ReportLinks(ReportAssembly assembly, Supplier<@Nullable ArticleId> article) {
        this.assembly = assembly;
        this.article = article;
    }

    List<Anchor> all() {
        return List.of(
                link("Report", "html", "text/html;charset=utf-8", report -> new HtmlReport().render(ReportText.of(report, Words.language()))),
                link("CSV", "csv", "text/csv;charset=utf-8", report -> new CsvReport().render(ReportSheet.of(report, Words.language()))));
    }

    private Anchor link(String words, String ending, String type, Function<Report, String> renderer) {
        var handler = DownloadHandler.fromInputStream(event -> {
            var id = article.get();
            var report = id == null ? null : assembly.of(id).orElse(null);
            if (report == null) {
                return DownloadResponse.error(404, "This article is not there.");
            }
            var bytes = renderer.apply(report).getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(
                    new ByteArrayInputStream(bytes), ReportFileName.of(report, ending), type, bytes.length);
        });
        var link = new Anchor(handler, words);
        link.addClassName("vb-button");
        link.getElement().setAttribute("download", true);
        return link;
    }
}
