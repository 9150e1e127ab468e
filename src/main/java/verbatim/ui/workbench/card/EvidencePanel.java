package verbatim.ui.workbench.card;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import verbatim.comparison.FoundWords;
import verbatim.passage.EvidenceGathering;
import verbatim.passage.EvidenceRow;
import verbatim.passage.PassageCard;
import verbatim.source.capture.Captured;
import verbatim.source.capture.SnapshotId;
import verbatim.source.capture.SnapshotReading;
import verbatim.ui.component.DoubtLine;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/** What the finding rests on: evidence with its source, and where was searched without finding. */
public class EvidencePanel extends Section {

    private PassageCard card;
    private final Steps steps;
    private final EvidenceGathering gathering;
    private final SnapshotReading sources;
    private final Clock clock;
    private final boolean open;
    private final Ways ways;
    private final RefusalLine refusal = new RefusalLine();

    /** The ways to more evidence, for the passage as it is by then. */
    record Ways(
            Consumer<PassageCard> find,
            Consumer<PassageCard> addSource,
            Consumer<PassageCard> cite,
            Consumer<PassageCard> recordSearch) {}

    /** @param open whether the person may change it */
    EvidencePanel(
            PassageCard card, boolean open, Steps steps, EvidenceGathering gathering, SnapshotReading sources, Clock clock, Ways ways) {
        this.card = card;
        this.steps = steps;
        this.open = open;
        this.gathering = gathering;
        this.sources = sources;
        this.clock = clock;
        this.ways = ways;
        var title = new H2(Words.of(CardLine.EVIDENCE));
        title.addClassName("vb-label");
        add(title);
        var captured = captured();
        card.evidence().forEach(evidence -> add(box(evidence, captured)));
        card.searches().forEach(search -> add(new SearchBox(search, () -> this.card, open, steps, gathering, clock, refusal)));
        if (open) {
            add(buttons());
        } else if (card.evidence().isEmpty() && card.searches().isEmpty()) {
            add(new Span(Words.of(CardLine.NONE)));
        }
        add(refusal);
    }

    /** The passage as it is now, or another one, which shows nothing else here. */
    void now(PassageCard now) {
        if (!card.row().id().equals(now.row().id()) || card.version() != now.version()) {
            refusal.clear();
        }
        card = now;
    }

    /** All that it shows of a passage; without evidence that is the same for most. */
    static List<?> matter(PassageCard shown, boolean open) {
        var row = shown.row();
        return shown.evidence().isEmpty() && shown.searches().isEmpty()
                ? List.of(row.kind().isQuote(), open)
                : Arrays.asList(
                        row.id(), row.kind(), row.state(), row.words(), row.speaker(), shown.flags(), shown.evidence(),
                        shown.searches(), shown.openDoubts());
    }

    private Div buttons() {
        var row = new Div();
        row.addClassName("vb-row");
        if (card.row().kind().isQuote()) {
            row.add(new KeyButton(Words.of(CardLine.FIND), "f", this::findInSources));
        }
        row.add(
                new KeyButton(Words.of(ScreenLine.ADD_SOURCE), "s", this::addSource),
                new KeyButton(Words.of(CardLine.ADD_EVIDENCE), "e", this::addEvidence),
                new KeyButton(Words.of(CardLine.NOTHING_FOUND), "x", this::recordSearch));
        return row;
    }

    /** Lets the person find the words in the sources, where the passage is open; those of a claim stand in none. */
    public void findInSources() {
        if (open && card.row().kind().isQuote()) {
            ways.find().accept(card);
        }
    }

    /** Lets the person add a source, where the passage is open. */
    public void addSource() {
        if (open) {
            ways.addSource().accept(card);
        }
    }

    /** Lets the person add evidence by hand, where the passage is open. */
    public void addEvidence() {
        if (open) {
            ways.cite().accept(card);
        }
    }

    /** Lets the person record a search that found nothing, where the passage is open. */
    public void recordSearch() {
        if (open) {
            ways.recordSearch().accept(card);
        }
    }

    /** Asked only where something was compared; otherwise no card costs a query more. */
    private Map<SnapshotId, Captured> captured() {
        return sources
                .captured(card.evidence().stream()
                        .map(EvidenceRow::found)
                        .filter(Objects::nonNull)
                        .map(FoundWords::snapshot)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
    }

    private EvidenceBox box(EvidenceRow evidence, Map<SnapshotId, Captured> captured) {
        var found = evidence.found();
        return new EvidenceBox(
                card,
                evidence,
                found == null || found.snapshot() == null ? null : captured.get(found.snapshot()),
                clock,
                open ? () -> withdraw(evidence) : null);
    }

    private void withdraw(EvidenceRow evidence) {
        var against = card.againstTheWords(evidence);
        if (against.isEmpty()) {
            withdraw(evidence, "", refusal);
            return;
        }
        var dialog = new ReasonDialog(
                Words.of(DoubtLine.WHY_WITHDRAWN), List.of(), Words.of(DoubtLine.WITHDRAW), (why, beside) -> withdraw(evidence, why, beside));
        against.forEach(matter -> dialog.add(new Paragraph(Words.of(matter))));
        dialog.open();
    }

    private boolean withdraw(EvidenceRow evidence, String why, RefusalLine beside) {
        return steps.take(card, Words.of(CardLine.EVIDENCE_WITHDRAWN), beside, now -> gathering.withdraw(evidence.id(), why));
    }
}
