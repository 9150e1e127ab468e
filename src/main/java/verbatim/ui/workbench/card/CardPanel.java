package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageCard;
import verbatim.ui.component.LeaveGuard;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.NewsLine;
import verbatim.ui.component.PrintedWords;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/** The card of the chosen passage: its words, whose they are, and all that is known and done about it. */
public class CardPanel extends Aside {

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
            NextSteps.class,
            HistoryPanel.class);

    private final Steps steps;
    private final CardParts make;
    private final Consumer<PassageCard> addSource;
    private @Nullable PassageCard card;
    private final NotesPanel notes;
    private @Nullable ElsewherePanel elsewhere;
    private final DrawnParts parts = new DrawnParts();
    private final NewerLine newer = new NewerLine(this::showNewest);
    private final CardGrip grip = new CardGrip(this);
    private final NoteDrafts drafts;
    private final LeaveGuard guard;

    /** @param addSource lets the person add a source to the article of a passage */
    public CardPanel(Steps steps, CardParts make, Consumer<PassageCard> addSource) {
        this.steps = steps;
        this.make = make;
        this.addSource = addSource;
        drafts = make.drafts();
        guard = new LeaveGuard(".vb-card .vb-note textarea", this::isUnsaved, drafts::discard);
        notes = make.notes(steps, drafts, this::takeFocus);
        addClassName("vb-card");
        getElement().setAttribute("tabindex", "-1").setAttribute("data-home", true);
    }

    /** What it shows; null where that is no passage. */
    public @Nullable PassageCard card() {
        return card;
    }

    /** Shows no passage. */
    public void showNone(String words) {
        keepDraft();
        parts.clearBut(Set.of());
        elsewhere = null;
        card = null;
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
    public void show(PassageCard shown) {
        boolean another = card == null || !card.row().id().equals(shown.row().id());
        if (another) {
            keepDraft();
            parts.clearBut(SERVE_ANY);
        }
        card = shown;
        guard.keep(drafts.areBesides(card));
        CardTop.name(this, shown);
        if (elsewhere == null || !elsewhere.isFor(shown)) {
            elsewhere = make.elsewhere(shown);
        }
        DrawnParts.arrange(this, drawn(shown, elsewhere));
        if (another) {
            notes.draft(drafts.of(shown));
        }
    }

    /**
     * Shows the passage as somebody else has changed it; but not under the hands of a person who writes here: to them the
     * newer state is offered.
     */
    public void renew(PassageCard now) {
        if (now.saysTheSame(card)) {
            return;
        }
        if (!isBeingWritten()) {
            show(now);
            return;
        }
        newer.say(Words.of(NewsLine.MEANWHILE, Words.of(now.changes().getLast())));
        addComponentAtIndex(1, newer);
    }

    private boolean isBeingWritten() {
        return !notes.draft().isBlank() || part(FindingPanel.class).filter(FindingPanel::isBeingWritten).isPresent();
    }

    private void showNewest() {
        if (card != null) {
            make.read(card.row().id()).ifPresent(this::show);
        }
    }

    private List<Component> drawn(PassageCard shown, ElsewherePanel others) {
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
        var next = parts.draw(NextSteps.class, make.nextMatter(shown), () -> make.next(shown, steps));
        next.now(shown);
        var history = parts.draw(HistoryPanel.class, HistoryPanel.class, make::history);
        history.now(shown);
        return List.of(
                grip,
                parts.draw(CardTop.class, List.of(row, flags), () -> make.top(shown, steps)),
                parts.draw(DoubtsPanel.class, DoubtsPanel.matter(shown), () -> make.doubts(shown, steps)),
                others.sign(row.finding()),
                parts.draw(PrintedWords.class, List.of(row.words(), flags), () -> new PrintedWords(shown)),
                parts.draw(ComparedLine.class, ComparedLine.matter(shown), () -> new ComparedLine(shown)),
                parts.draw(
                        PassageFacts.class,
                        Arrays.asList(
                                row.kind(), row.state(), row.speaker(), shown.ascribed().description(), shown.ascribed().cue(),
                                shown.ascribed().occasion(), shown.isSpeakerUnsure()),
                        () -> new PassageFacts(shown, open ? this::chooseSpeaker : null)),
                // What is corrected as proposed is mostly at an end with one press: nobody has to look for that below.
                shown.isCorrected() ? correction : findings,
                shown.isCorrected() ? findings : correction,
                evidence,
                notes,
                others,
                next,
                history,
                guard);
    }

    /** One of its parts; empty where no passage is shown, or it has no such part. */
    public <P extends Component> Optional<P> part(Class<P> part) {
        return getChildren().filter(part::isInstance).map(part::cast).findFirst();
    }

    /** Lets the person say whose words they are, where that is open. */
    public void chooseSpeaker() {
        if (card != null && make.mayChange(card) && card.row().kind().isQuote()) {
            make.speaker(card, steps).open();
        }
    }

    /** What marks the passage anew; empty where none is shown. */
    public Optional<MarkedAnew> remark() {
        return card == null ? Optional.empty() : Optional.of(make.remark(card, steps));
    }

    /** Out of the field, so that the keys are commands again. */
    private void takeFocus() {
        getElement().callJsFunction("focus");
    }

    private boolean isUnsaved() {
        return card != null && !notes.draft().isBlank() || drafts.areBesides(card);
    }

    private void keepDraft() {
        if (card != null) {
            drafts.keep(card, notes.draft());
        }
    }
}
