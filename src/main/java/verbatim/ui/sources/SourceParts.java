package verbatim.ui.sources;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import verbatim.source.capture.PageNewsReading;
import verbatim.source.capture.PageNewsRow;
import verbatim.source.capture.Rechecks;
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
    private final PageNewsReading news;
    private final Rechecks rechecks;
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
            PageNewsReading news,
            Rechecks rechecks,
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
        this.news = news;
        this.rechecks = rechecks;
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

    /** Empty where nobody has changed anything. */
    Optional<SourceHistoryPanel> history(List<SourceChange> changes) {
        return changes.isEmpty() ? Optional.empty() : Optional.of(new SourceHistoryPanel(changes, clock));
    }

    /** What was captured of it, and what is attached. */
    SourceMaterial material(SourceSheet sheet) {
        return texts.of(sheet.id());
    }

    /** Its texts and page, what is attached, and where it may go; {@code changed} runs once something of that is another. */
    Div captured(SourceSheet sheet, SourceMaterial material, Runnable changed) {
        return new Div(
                new SnapshotsPanel(sheet.id(), material, clock),
                new PagePanel(sheet.id(), news, rechecks, clock, changed),
                new AttachmentsPanel(sheet.id(), material, attaching, clock, changed),
                new MovingPart(sheet, sources, keeping, merging, changed));
    }

    /** What became of the page that it was fetched from. */
    List<PageNewsRow> news(SourceSheet sheet) {
        return news.of(sheet.id());
    }

    CaptureDialog capture(SourceSheet sheet, Runnable changed) {
        return new CaptureDialog(capturing, sheet.id(), sheet.details().url(), changed);
    }

    /** @param details what is to be corrected */
    CorrectSourceDialog correct(SourceSheet sheet, SourceDetails details, Runnable changed) {
        return new CorrectSourceDialog(keeping, sheet, details, changed);
    }
}
