package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageCard;
import verbatim.ui.component.PrintedWords;
import verbatim.ui.workbench.step.Steps;

/** What stands on the card, from top to bottom: each part is drawn anew only where its own matter has changed. */
class DrawnCard {

    /**
     * Parts that are kept for another passage where it would show the same in them. Most passages that are gone through are
     * alike in what they lack, and to make the fields and buttons anew costs the browser more than all else of a choice.
     */
    private static final Set<Class<?>> SERVE_ANY = Set.of(
            DoubtsPanel.class,
            ComparedLine.class,
            FindingPanel.class,
            CorrectionPanel.class,
            EvidencePanel.class,
            TalkPanel.class,
            NextSteps.class,
            HistoryPanel.class);

    private final Steps steps;
    private final CardParts make;
    private final NotesPanel notes;
    private final Consumer<PassageCard> addSource;
    private final Runnable chooseSpeaker;
    private final DrawnParts parts = new DrawnParts();
    private @Nullable ElsewherePanel elsewhere;

    /**
     * @param notes stays the same for all passages
     * @param addSource lets the person add a source to the article of a passage
     * @param chooseSpeaker lets the person say whose words they are
     */
    DrawnCard(Steps steps, CardParts make, NotesPanel notes, Consumer<PassageCard> addSource, Runnable chooseSpeaker) {
        this.steps = steps;
        this.make = make;
        this.notes = notes;
        this.addSource = addSource;
        this.chooseSpeaker = chooseSpeaker;
    }

    /** No passage is shown. */
    void clear() {
        parts.clearBut(Set.of());
        elsewhere = null;
    }

    /** Another passage comes: only what serves any is kept. */
    void another() {
        parts.clearBut(SERVE_ANY);
    }

    /** The parts in their order; those that show the same as before are the same. */
    List<Component> of(PassageCard shown) {
        var before = elsewhere;
        var others = before == null || !before.isFor(shown) ? make.elsewhere(shown) : before;
        elsewhere = others;
        var row = shown.row();
        var flags = shown.flags();
        boolean open = make.mayChange(shown);
        var findings = parts.draw(FindingPanel.class, FindingPanel.class, () -> make.findings(shown, steps));
        findings.now(shown, open, make.saidIn(shown));
        var correction = parts.draw(
                CorrectionPanel.class, CorrectionPanel.matter(shown, open), () -> make.correction(shown, steps));
        correction.now(shown);
        var evidence = parts.draw(
                EvidencePanel.class,
                EvidencePanel.matter(shown, open),
                () -> make.evidence(shown, steps, addSource));
        evidence.now(shown);
        notes.now(shown);
        var talk = parts.draw(TalkPanel.class, TalkPanel.class, () -> make.talk(steps));
        talk.now(shown);
        var next = parts.draw(NextSteps.class, make.nextMatter(shown), () -> make.next(shown, steps));
        next.now(shown);
        var history = parts.draw(HistoryPanel.class, HistoryPanel.class, make::history);
        history.now(shown);
        return List.of(
                parts.draw(CardTop.class, List.of(row, flags), () -> make.top(shown, steps)),
                parts.draw(AssignedLine.class, List.of(row.id(), row.status()), () -> make.assigned(shown, steps)),
                parts.draw(DoubtsPanel.class, DoubtsPanel.matter(shown), () -> make.doubts(shown, steps)),
                others.sign(row.finding()),
                parts.draw(PrintedWords.class, List.of(row.words(), flags), () -> new PrintedWords(shown)),
                parts.draw(ComparedLine.class, ComparedLine.matter(shown), () -> new ComparedLine(shown)),
                parts.draw(PassageFacts.class, PassageFacts.matter(shown), () -> new PassageFacts(shown, open ? chooseSpeaker : null)),
                // What is corrected as proposed is mostly at an end with one press: nobody has to look for that below.
                shown.isCorrected() ? correction : findings,
                shown.isCorrected() ? findings : correction,
                evidence,
                notes,
                talk,
                others,
                next,
                history);
    }
}
