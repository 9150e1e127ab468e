package verbatim.ui.workbench;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.passage.ChangeSentences;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageStep;
import verbatim.ui.component.LeaveGuard;
import verbatim.ui.component.NewerLine;

/** The card of the chosen passage: its words, whose they are, and all that is known and done about it. */
class CardPanel extends Aside {

    private final Steps steps;
    private final UseCases use;
    private final Consumer<PassageCard> addSource;
    private @Nullable PassageCard card;
    private @Nullable FindingPanel findings;
    private @Nullable EvidencePanel evidence;
    private @Nullable NotesPanel notes;
    private @Nullable NextSteps next;
    private @Nullable ElsewherePanel elsewhere;
    private final DrawnParts parts = new DrawnParts();
    private final NewerLine newer = new NewerLine(this::showNewest);
    private final NativeButton grip = grip();
    private final NoteDrafts drafts = new NoteDrafts();
    private final LeaveGuard guard = new LeaveGuard(".vb-card .vb-note textarea", () -> notes != null && !notes.draft().isBlank() || drafts.areBesides(card));

    /**
     * @param addSource lets the person add a source to the article of the passage
     */
    CardPanel(Steps steps, UseCases use, Consumer<PassageCard> addSource) {
        this.steps = steps;
        this.use = use;
        this.addSource = addSource;
        addClassName("vb-card");
        getElement().setAttribute("tabindex", "-1").setAttribute("data-home", true);
    }

    @Nullable PassageCard card() {
        return card;
    }

    /** Shows no passage. */
    void showNone(String words) {
        keepDraft();
        parts.clear();
        elsewhere = null;
        card = null;
        findings = null;
        evidence = null;
        notes = null;
        next = null;
        guard.keep(drafts.areBesides(card));
        removeAll();
        var empty = new Div(words);
        empty.addClassName("vb-empty");
        add(empty, guard);
    }

    /**
     * Shows a passage; a note that was begun on it stands there again. Of the passage that is shown already only those parts
     * are drawn anew whose own matter has changed.
     */
    void show(PassageCard shown) {
        boolean another = card == null || !card.row().id().equals(shown.row().id());
        if (another) {
            keepDraft();
            parts.clear();
        }
        card = shown;
        guard.keep(drafts.areBesides(card));
        getElement().setAttribute("aria-label", "Passage " + shown.row().label());
        if (elsewhere == null || !elsewhere.isFor(shown)) {
            elsewhere = new ElsewherePanel(shown, use.elsewhere());
        }
        DrawnParts.arrange(this, drawn(shown, elsewhere));
        if (another && notes != null) {
            notes.draft(drafts.of(shown));
        }
    }

    /**
     * Shows the passage as somebody else has changed it; but not under the hands of a person who writes here: to them the
     * newer state is offered.
     */
    void renew(PassageCard now) {
        if (now.equals(card)) {
            return;
        }
        if (!isBeingWritten()) {
            show(now);
            return;
        }
        newer.say("Meanwhile: " + ChangeSentences.ENGLISH.of(now.changes().getLast()) + ".");
        addComponentAtIndex(1, newer);
    }

    private boolean isBeingWritten() {
        return notes != null && !notes.draft().isBlank() || findings != null && findings.isBeingWritten();
    }

    private void showNewest() {
        if (card != null) {
            use.reading().card(card.row().id()).ifPresent(this::show);
        }
    }

    private List<Component> drawn(PassageCard shown, ElsewherePanel others) {
        var row = shown.row();
        var flags = shown.flags();
        findings = parts.draw(
                FindingPanel.class,
                Arrays.asList(row, flags, shown.evidence(), shown.findingReason(), shown.staleFinding(), shown.version()),
                () -> new FindingPanel(shown, steps, use));
        evidence = parts.draw(
                EvidencePanel.class,
                Arrays.asList(row.kind(), row.state(), row.words(), row.speaker(), flags, shown.evidence(), shown.searches()),
                () -> new EvidencePanel(shown, steps, use, addSource));
        evidence.now(shown);
        notes = parts.draw(NotesPanel.class, row.id(), () -> new NotesPanel(shown, steps, use, this::takeFocus));
        notes.now(shown);
        next = new NextSteps(shown, steps, use);
        var history = parts.draw(HistoryPanel.class, row.id(), () -> new HistoryPanel(row.id(), use));
        history.now(shown);
        return List.of(
                grip,
                parts.draw(CardTop.class, List.of(row, flags), () -> new CardTop(shown, use.people())),
                others.sign(row.finding()),
                parts.draw(PrintedWords.class, List.of(row.words(), flags), () -> new PrintedWords(shown)),
                parts.draw(ComparedLine.class, List.of(row, flags, shown.evidence()), () -> new ComparedLine(shown)),
                parts.draw(
                        PassageFacts.class,
                        Arrays.asList(
                                row.kind(), row.state(), row.speaker(), shown.speakerDescription(), shown.cue(),
                                shown.occasion(), shown.isSpeakerUnsure()),
                        () -> new PassageFacts(shown, isOpen(shown) ? this::chooseSpeaker : null)),
                findings,
                evidence,
                notes,
                others,
                next,
                history,
                guard);
    }

    Optional<FindingPanel> findings() {
        return Optional.ofNullable(findings);
    }

    Optional<EvidencePanel> evidence() {
        return Optional.ofNullable(evidence);
    }

    Optional<NextSteps> next() {
        return Optional.ofNullable(next);
    }

    void chooseSpeaker() {
        if (card != null && isOpen(card) && card.row().kind().isQuote()) {
            new SpeakerDialog(card, steps, use).open();
        }
    }

    /** Out of the field, so that the keys are commands again. */
    private void takeFocus() {
        getElement().callJsFunction("focus");
    }

    private void keepDraft() {
        if (card != null && notes != null) {
            drafts.keep(card, notes.draft());
        }
    }

    private boolean isOpen(PassageCard shown) {
        return shown.allowed(use.currentPerson().require()).is(PassageStep.CHANGE);
    }

    /** On a phone the card is a sheet that this lowers and raises. */
    private NativeButton grip() {
        var grip = new NativeButton();
        grip.addClassName("vb-grip");
        grip.getElement().setAttribute("aria-label", "Lower or raise the card");
        grip.addClickListener(click -> getClassNames().set("lowered", !getClassNames().contains("lowered")));
        return grip;
    }
}
