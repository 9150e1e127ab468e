package verbatim.ui.sources;

import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import verbatim.document.DocumentFormat;
import verbatim.source.SourceId;
import verbatim.source.capture.Capture;
import verbatim.source.capture.SourceMaterial;
import verbatim.source.capture.SourceMaterial.SnapshotRow;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** What was captured of a source, newest first, each to be opened. */
class SnapshotsPanel extends Section {

    private static final int SHOWN_OF_HASH = 12;

    private final Clock clock;

    SnapshotsPanel(SourceId source, SourceMaterial material, Clock clock) {
        this.clock = clock;
        var title = new H2(Words.of(SourcesLine.TEXTS));
        title.addClassName("vb-label");
        add(title);
        if (material.snapshots().isEmpty()) {
            add(new Paragraph(Words.of(SourcesLine.NO_TEXTS)));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("vb-plain");
        material.snapshots().reversed().forEach(row -> list.add(item(source, row)));
        add(list);
    }

    private ListItem item(SourceId source, SnapshotRow row) {
        var open = new RouterLink(Words.of(SourcesLine.TEXT_NUMBER, row.number()), SnapshotView.class, SnapshotView.at(source, row.number()));
        open.addClassName("name");
        var arrival = row.arrival();
        var format = Words.of(DocumentFormat.valueOf(arrival.format()));
        var what = new Span(Words.of(SourcesLine.TEXT_CAME, arrival, format, row.length()));
        what.addClassName("came");
        var by = new Div(
                new Span(arrival.capturedBy() + ", "),
                Moments.shown(Moments.day(arrival.capturedAt(), clock), arrival.capturedAt()));
        by.add(Words.of(SourcesLine.AS_IT_CAME, Bytes.inWords(row.bytes())));
        by.add(hash(arrival.sha256()));
        by.addClassName("vb-soft");
        return new ListItem(new Div(open, what), by);
    }

    /** The beginning of a hash, all of it on hover. */
    static Code hash(String sha256) {
        var hash = new Code("SHA-256 " + sha256.substring(0, SHOWN_OF_HASH) + "…");
        hash.setTitle(sha256);
        return hash;
    }
}
