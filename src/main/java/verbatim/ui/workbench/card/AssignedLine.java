package verbatim.ui.workbench.card;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.passage.PassageCard;
import verbatim.review.work.AssignedRow;
import verbatim.review.work.Assigning;
import verbatim.review.work.WorkRefused;
import verbatim.ui.component.FaultSentence;
import verbatim.ui.component.HarmQuestion;
import verbatim.ui.component.Keyed;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.Words;
import verbatim.ui.work.AssignDialog;
import verbatim.ui.workbench.step.Steps;

/** Whose work the passage is, and until when. Taking over what is somebody else's asks first. */
public class AssignedLine extends Div {

    private PassageCard card;
    private final Person me;
    private final Assigning assigning;
    private final People people;
    private final Steps steps;
    private final Clock clock;
    private final RefusalLine refusal = new RefusalLine();
    private @Nullable AssignedRow shown;

    AssignedLine(PassageCard card, Person me, Assigning assigning, People people, Steps steps, Clock clock) {
        this.card = card;
        this.me = me;
        this.assigning = assigning;
        this.people = people;
        this.steps = steps;
        this.clock = clock;
        addClassName("vb-assigned");
        draw(assigning.of(card.row().id()).orElse(null));
    }

    /** Shows whose it is by now. */
    public void renew() {
        var now = assigning.of(card.row().id()).orElse(null);
        if (!Objects.equals(now, shown)) {
            draw(now);
        }
    }

    /** Shows whose it is by now, of the same passage that somebody else checks than before. */
    void renew(PassageCard now) {
        card = now;
        draw(assigning.of(now.row().id()).orElse(null));
    }

    /** Opens the dialog that gives it to somebody. */
    public void assign() {
        var title = Words.of(AssignedWords.ASSIGN_PASSAGE, card.row().label());
        new AssignDialog(title, List.of(card.row().id()), null, assigning, people, words -> {
                    renew();
                    steps.say(words);
                })
                .open();
    }

    private void draw(@Nullable AssignedRow now) {
        shown = now;
        removeAll();
        if (now != null) {
            add(whose(now));
            if (now.due() != null) {
                add(until(now.due(), now.wantedBy()));
            }
            if (now.counts().enough() != null) {
                add(new Span(Words.of(AssignedWords.ENOUGH, now.counts().done(), now.counts().all(), now.counts().enough())));
            }
        }
        if (!card.row().status().isOpen()) {
            return;
        }
        // Who checks it holds it already, where it was given to nobody.
        if (now == null ? !me.id().equals(card.row().checkerId()) : !me.id().equals(now.person())) {
            add(button(Words.of(now == null || now.person() == null ? AssignedWords.TAKE : AssignedWords.TAKE_OVER), this::take));
        }
        add(assigning());
        add(refusal);
    }

    /** Of what is enough the rest is due with its article; what nobody waits for says only what was asked once. */
    private Span until(Instant due, @Nullable Instant wantedBy) {
        return Moments.deadline(wantedBy == null ? due : wantedBy, wantedBy != null, clock);
    }

    private Span whose(AssignedRow now) {
        var other = now.name();
        var name = other == null
                ? Words.of(AssignedWords.FREE)
                : me.id().equals(now.person()) ? Words.of(AssignedWords.YOURS) : Words.of(AssignedWords.THEIRS, other);
        return Moments.shown(now.ofArticle() ? Words.of(AssignedWords.WITH_ARTICLE, name, now.by()) : Words.of(AssignedWords.BY, name, now.by()), now.at());
    }

    /** What somebody has is never taken in silence: they are named, and they are told. */
    private void take() {
        var before = shown;
        var name = Optional.ofNullable(before).map(AssignedRow::name);
        if (name.isEmpty()) {
            take(before);
        } else {
            new HarmQuestion(
                            Words.of(AssignedWords.TAKE_OVER_FROM, name.get()),
                            Words.of(AssignedWords.THEY_ARE_TOLD, name.get()),
                            Words.of(AssignedWords.TAKE_OVER),
                            () -> take(before))
                    .open();
        }
    }

    private void take(@Nullable AssignedRow before) {
        refusal.clear();
        try {
            assigning.take(card.row().id(), before == null ? null : before.id());
            renew();
            steps.say(Words.of(AssignedWords.TAKEN));
        } catch (WorkRefused refused) {
            renew();
            refusal.show(refused);
        } catch (DataAccessException fault) {
            refusal.say(FaultSentence.of(fault));
        }
    }

    private NativeButton assigning() {
        var button = button(Words.of(AssignedWords.ASSIGN), this::assign);
        Keyed.beside(button, "i").ifPresent(key -> button.getElement().appendChild(key));
        return button;
    }

    private static NativeButton button(String words, Runnable action) {
        var button = new NativeButton(words, click -> action.run());
        button.addClassName("vb-inline");
        return button;
    }
}
