package verbatim.ui.workbench;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.passage.PassageStep;
import verbatim.ui.component.LeaveGuard;

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
    private final Map<PassageId, String> drafts = new HashMap<>();
    private final LeaveGuard guard = new LeaveGuard(".vb-card .vb-note textarea", this::hasDraft);

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
        card = null;
        findings = null;
        evidence = null;
        notes = null;
        next = null;
        guard.keep(hasDraftElsewhere());
        removeAll();
        var empty = new Div(words);
        empty.addClassName("vb-empty");
        add(empty, guard);
    }

    /** Shows a passage; a note that was begun on it stands there again. */
    void show(PassageCard shown) {
        keepDraft();
        card = shown;
        guard.keep(hasDraftElsewhere());
        findings = new FindingPanel(shown, steps, use);
        evidence = new EvidencePanel(shown, steps, use, addSource);
        notes = new NotesPanel(shown, steps, use, this::takeFocus);
        next = new NextSteps(shown, steps, use);
        notes.draft(drafts.getOrDefault(shown.row().id(), ""));
        removeAll();
        getElement().setAttribute("aria-label", "Passage " + shown.row().label());
        if (elsewhere == null || !elsewhere.isFor(shown)) {
            elsewhere = new ElsewherePanel(shown, use.sameWords());
        }
        add(
                grip(),
                new CardTop(shown, use.people()),
                elsewhere.sign(shown.row().finding()),
                new PrintedWords(shown),
                new ComparedLine(shown),
                new PassageFacts(shown, isOpen(shown) ? this::chooseSpeaker : null),
                findings,
                evidence,
                notes,
                elsewhere,
                next,
                new HistoryPanel(shown, use),
                guard);
    }

    /** Acts on the parts of the card, if a passage is shown. */
    void press(int key) {
        with(findings, panel -> panel.press(key));
    }

    void findInSources() {
        with(evidence, EvidencePanel::findInSources);
    }

    void addSource() {
        with(evidence, EvidencePanel::addSource);
    }

    void addEvidence() {
        with(evidence, EvidencePanel::addEvidence);
    }

    void recordSearch() {
        with(evidence, EvidencePanel::recordSearch);
    }

    void ask() {
        with(next, NextSteps::ask);
    }

    void dismiss() {
        with(next, NextSteps::dismiss);
    }

    void approve() {
        with(next, NextSteps::approve);
    }

    void pressMain() {
        with(next, NextSteps::pressMain);
    }

    void chooseSpeaker() {
        with(card, shown -> {
            if (isOpen(shown) && shown.row().kind().isQuote()) {
                new SpeakerDialog(shown, steps, use).open();
            }
        });
    }

    private static <T> void with(@Nullable T part, Consumer<T> action) {
        if (part != null) {
            action.accept(part);
        }
    }

    /** Out of the field, so that the keys are commands again. */
    private void takeFocus() {
        getElement().callJsFunction("focus");
    }

    private void keepDraft() {
        if (card != null && notes != null) {
            drafts.put(card.row().id(), notes.draft());
        }
    }

    private boolean hasDraft() {
        return notes != null && !notes.draft().isBlank() || hasDraftElsewhere();
    }

    /** Whether a note was begun on a passage that is not shown. */
    private boolean hasDraftElsewhere() {
        var here = card == null ? null : card.row().id();
        return drafts.entrySet().stream().anyMatch(draft -> !draft.getKey().equals(here) && !draft.getValue().isBlank());
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
