package verbatim.ui.workbench.card;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageId;
import verbatim.ui.component.LeaveGuard;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.NewsLine;
import verbatim.ui.component.Words;
import verbatim.ui.workbench.step.Steps;

/** The card of the chosen passage: its words, whose they are, and all that is known and done about it. */
public class CardPanel extends Aside {

    private final Steps steps;
    private final CardParts make;
    private @Nullable PassageCard card;
    private final NotesPanel notes;
    private final DrawnCard drawn;
    private final NewerLine newer = new NewerLine(this::showNewest);
    private final CardGrip grip = new CardGrip(this);
    private final NoteDrafts drafts;
    private final LeaveGuard guard;

    /**
     * @param addSource lets the person add a source to the article of a passage
     * @param open shows a passage
     */
    public CardPanel(Steps steps, CardParts make, Consumer<PassageCard> addSource, Consumer<PassageId> open) {
        this.steps = steps;
        this.make = make;
        drafts = make.drafts();
        notes = make.notes(steps, drafts, this::takeFocus);
        guard = new LeaveGuard(".vb-card .vb-note textarea", this::isUnsaved, drafts::discard, () -> {
            if (card == null || notes.draft().isBlank()) {
                drafts.beside(card).ifPresent(open);
            }
        });
        drawn = new DrawnCard(steps, make, notes, addSource, this::chooseSpeaker);
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
        drawn.clear();
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
        boolean otherChecker = card != null && !another && !Objects.equals(card.row().checkerId(), shown.row().checkerId());
        if (another) {
            keepDraft();
            drawn.another();
        }
        card = shown;
        guard.keep(drafts.areBesides(card));
        CardTop.name(this, shown);
        var all = new ArrayList<Component>(drawn.of(shown));
        all.addFirst(grip);
        all.addLast(guard);
        DrawnParts.arrange(this, all);
        if (another) {
            notes.draft(drafts.of(shown));
        }
        // Who begins may have taken it over.
        if (otherChecker) {
            part(AssignedLine.class).ifPresent(line -> line.renew(shown));
        }
    }

    /**
     * Shows the passage as somebody else has changed it; but not under the hands of a person who writes here: to them the
     * newer state is offered.
     */
    public void renew(PassageCard now) {
        renewWork();
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

    /** Whose work the passage is, and what is said about it, is none of the passage itself, and shown anew also where somebody writes. */
    public void renewWork() {
        part(TalkPanel.class).ifPresent(TalkPanel::renew);
        part(AssignedLine.class).ifPresent(AssignedLine::renew);
    }

    private boolean isBeingWritten() {
        return !notes.draft().isBlank() || part(FindingPanel.class).filter(FindingPanel::isBeingWritten).isPresent();
    }

    private void showNewest() {
        if (card != null) {
            make.read(card.row().id()).ifPresent(this::show);
        }
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
        return card != null && !notes.draft().isBlank() || drafts.beside(card).isPresent();
    }

    private void keepDraft() {
        if (card != null) {
            drafts.keep(card, notes.draft());
        }
    }
}
