package verbatim.ui.queue;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import verbatim.report.QueueExport;
import verbatim.report.ReportExport.ReportFile;
import verbatim.report.ReportFormat;
import verbatim.review.QueueColumn;
import verbatim.review.QueueFilter;
import verbatim.ui.component.Words;

/** The links under which what is shown is downloaded: made at the moment of the click, beside the screen. */
class QueueFiles extends Div {

    private static final Logger LOG = LoggerFactory.getLogger(QueueFiles.class);
    private static final String LIST = "queue-formats";

    /** What is on the screen: read where a download is made, which must not hold the session. */
    private record Shown(QueueFilter filter, List<QueueColumn> columns) {}

    private final QueueExport export;
    private final Span making = new Span();
    private volatile Shown shown = new Shown(QueueFilter.ALL, QueueColumn.USUAL);

    QueueFiles(QueueExport export) {
        this.export = export;
        making.addClassName("vb-soft");
        making.getElement().setAttribute("role", "status");
        var button = new NativeButton(Words.of(ViewLine.AS_FILE));
        button.addClassName("vb-button");
        button.getElement().setAttribute("popovertarget", LIST);
        var list = new Div(new Paragraph(Words.of(ViewLine.FILE_HELP, QueueExport.MOST)));
        list.setId(LIST);
        list.addClassName("vb-formats");
        list.getElement().setAttribute("popover", true);
        Arrays.stream(ReportFormat.values()).forEach(format -> list.add(link(format)));
        add(button, list, making);
    }

    void show(QueueFilter filter, List<QueueColumn> columns) {
        shown = new Shown(filter, List.copyOf(columns));
    }

    private Anchor link(ReportFormat format) {
        var link = new Anchor();
        link.setText(Words.of(format));
        link.setHref(DownloadHandler.fromInputStream(event -> {
            var file = Words.as(event.getUI(), () -> made(event.getUI(), format));
            return new DownloadResponse(new ByteArrayInputStream(file.bytes()), file.name(), file.mediaType(), file.bytes().length);
        }));
        link.getElement().setAttribute("download", true);
        return link;
    }

    /** Makes the file; that it is being made, and that it was not, stands beside the links. */
    private ReportFile made(UI ui, ReportFormat format) {
        var now = shown;
        tell(ui, () -> making.setText(Words.of(ViewLine.IN_MAKING, format)));
        var words = Words.of(ViewLine.NOT_MADE, format);
        try {
            var file = export.file(now.filter(), now.columns(), format, Words.language().plain());
            words = "";
            return file;
        } finally {
            var said = words;
            tell(ui, () -> making.setText(said));
        }
    }

    private static void tell(UI ui, Command news) {
        try {
            ui.access(news);
        } catch (UIDetachedException gone) {
            LOG.debug("The window was closed while its list was made");
        }
    }
}
