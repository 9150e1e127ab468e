package verbatim.ui.sources;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import verbatim.account.CurrentPerson;
import verbatim.account.Erasing;
import verbatim.account.People;
import verbatim.account.Role;
import verbatim.passage.SourceMerging;
import verbatim.source.SourceChange;
import verbatim.source.SourceDetails;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceReading;
import verbatim.source.SourceSheet;
import verbatim.source.capture.Attaching;
import verbatim.source.capture.Capturing;
import verbatim.source.capture.SnapshotReading;
import verbatim.source.capture.SourceMaterial;
import verbatim.ui.settings.ErasingView;

/** Makes the parts of a source's sheet, each with the few services that it calls. */
@Service
class SourceParts {

    private final SourceReading sources;
    private final SourceKeeping keeping;
    private final SourceMerging merging;
    private final Capturing capturing;
    private final SnapshotReading texts;
    private final Attaching attaching;
    private final People people;
    private final Erasing erasing;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    SourceParts(
            SourceReading sources,
            SourceKeeping keeping,
            SourceMerging merging,
            Capturing capturing,
            SnapshotReading texts,
            Attaching attaching,
            People people,
            Erasing erasing,
            CurrentPerson currentPerson,
            Clock clock) {
        this.sources = sources;
        this.merging = merging;
        this.keeping = keeping;
        this.capturing = capturing;
        this.texts = texts;
        this.attaching = attaching;
        this.people = people;
        this.erasing = erasing;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** @param details as the person may see them */
    Component facts(SourceSheet sheet, SourceDetails details) {
        var facts = new Div();
        for (var erased : erasing.of(List.of(sheet.id().value()))) {
            var line = new Paragraph(ErasingView.tombstone(erased, clock));
            line.addClassNames("vb-state", "signed", "to-check");
            facts.add(line);
        }
        facts.add(new SourceFacts(details, sheet, clock));
        if (currentPerson.require().role().includes(Role.ADMIN)) {
            facts.add(ErasingView.ofSource(sheet.id()));
        }
        return facts;
    }

    /**
     * @param revealed whether the person sees who it is already
     * @param reveal shows it
     * @param changed runs once somebody else was named
     */
    ConfidencePanel confidence(SourceSheet sheet, boolean mayKnow, boolean revealed, Runnable reveal, Runnable changed) {
        return new ConfidencePanel(
                sheet, mayKnow, revealed, clock, reveal, () -> new ConfideDialog(sheet, keeping, people, changed).open());
    }

    /** @param moved runs once it was put away, taken out or merged */
    MovingPart moving(SourceSheet sheet, Runnable moved) {
        return new MovingPart(sheet, sources, keeping, merging, moved);
    }

    SourceHistoryPanel history(List<SourceChange> changes) {
        return new SourceHistoryPanel(changes, clock);
    }

    /** What was captured of it, and what is attached. */
    SourceMaterial material(SourceSheet sheet) {
        return texts.of(sheet.id());
    }

    SnapshotsPanel snapshots(SourceSheet sheet, SourceMaterial material) {
        return new SnapshotsPanel(sheet.id(), material, clock);
    }

    AttachmentsPanel attachments(SourceSheet sheet, SourceMaterial material, Runnable changed) {
        return new AttachmentsPanel(sheet.id(), material, attaching, clock, changed);
    }

    CaptureDialog capture(SourceSheet sheet, Runnable changed) {
        return new CaptureDialog(capturing, sheet.id(), sheet.details().url(), changed);
    }

    /** @param details what is to be corrected */
    CorrectSourceDialog correct(SourceSheet sheet, SourceDetails details, Runnable changed) {
        return new CorrectSourceDialog(keeping, sheet, details, changed);
    }
}
