package verbatim.ui.sources;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import verbatim.source.SourceId;
import verbatim.source.capture.Attaching;
import verbatim.source.capture.SourceMaterial;
import verbatim.source.capture.SourceMaterial.AttachmentRow;
import verbatim.ui.component.FileField;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** Screenshots, shown small, and recordings, to be played; and the way to attach one. */
class AttachmentsPanel extends Section {

    private final Clock clock;

    AttachmentsPanel(
            SourceId source, SourceMaterial material, Attaching attaching, Clock clock, Runnable attached) {
        this.clock = clock;
        var title = new H2(Words.of(SourcesLine.ATTACHMENTS));
        title.addClassName("vb-label");
        add(title);
        var list = new UnorderedList();
        list.addClassNames("vb-plain", "vb-attachments");
        material.attachments().forEach(row -> list.add(item(row)));
        list.setVisible(!material.attachments().isEmpty());
        var file = new FileField(
                Words.of(SourcesLine.ATTACH),
                Words.of(SourcesLine.ATTACH_HINT),
                Attaching.LARGEST,
                (brought, ui) -> {
                    try (brought) {
                        attaching.attach(source, brought);
                        ui.access(attached::run);
                    }
                });
        add(list, file);
    }

    private ListItem item(AttachmentRow row) {
        var name = new Span(row.name());
        name.addClassName("name");
        var by = new Div(new Span(row.addedBy() + ", "), Moments.shown(Moments.day(row.addedAt(), clock), row.addedAt()));
        by.add(" · %s · ".formatted(Bytes.inWords(row.bytes())));
        by.add(SnapshotsPanel.hash(row.sha256()));
        by.addClassName("vb-soft");
        return new ListItem(row.isAudio() ? new Recording(row.id(), row.name()) : picture(row), new Div(name, by));
    }

    private static Component picture(AttachmentRow row) {
        var address = AttachmentController.address(row.id());
        var small = new Image(address, row.name());
        small.getElement().setAttribute("loading", "lazy");
        var large = new Anchor(address, small);
        large.setTarget("_blank");
        large.setRouterIgnore(true);
        large.getElement().setAttribute("aria-label", Words.of(SourcesLine.FULL_SIZE, row.name()));
        return large;
    }
}
