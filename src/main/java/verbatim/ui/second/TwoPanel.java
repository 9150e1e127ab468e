package verbatim.ui.second;

import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import verbatim.message.Refused;
import verbatim.passage.Finding;
import verbatim.review.second.ComparingLooks;
import verbatim.review.second.TwoFindings;
import verbatim.ui.component.ArticleLink;
import verbatim.ui.component.KeyButton;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WorkSaved;
import verbatim.ui.keys.KeyScreen;
import verbatim.ui.keys.ShownKeys;
import verbatim.ui.workbench.card.ReasonDialog;

/** First and second finding side by side, and what a reviewer decides where they differ. */
class TwoPanel extends Div {

    /** What a reviewer does about a difference. */
    private interface Deciding {
        void decide(String reason);
    }

    private final ComparingLooks comparing;
    private final Clock clock;
    private TwoFindings shown;

    TwoPanel(TwoFindings both, ComparingLooks comparing, Clock clock) {
        this.comparing = comparing;
        this.clock = clock;
        shown = both;
        addClassName("two");
        draw();
    }

    /** Shows it as it is now. */
    void renew() {
        try {
            var now = comparing.compare(shown.look().id());
            if (!now.equals(shown)) {
                shown = now;
                draw();
            }
        } catch (Refused notAnyMore) {
            removeAll();
            var line = new RefusalLine();
            line.show(notAnyMore);
            add(line);
        }
    }

    private void draw() {
        removeAll();
        var look = shown.look();
        var words = new Paragraph(look.words());
        words.addClassName("words");
        words.getElement().setAttribute("lang", look.story().language()).setAttribute("dir", "auto");
        var passage = new ArticleLink(Words.of(SecondLine.TO_PASSAGE, look.label(), look.story().headline()), look.story().article(), look.label());
        var first = new Section(heading(SecondLine.FIRST), finding(shown.first().finding()));
        if (shown.first().by() != null) {
            first.add(soft(shown.first().by()));
        }
        var second = shown.second();
        var other = new Section(
                heading(SecondLine.SECOND),
                finding(second.finding()),
                soft(Words.of(SecondLine.BY_AT, second.by(), Moments.day(second.at(), clock))),
                new Paragraph(second.reason()),
                soft(second.source() == null ? Words.of(SecondLine.RESTS_ON_NONE) : Words.of(SecondLine.RESTS_ON_SOURCE, second.source())));
        var both = new Div(first, other);
        both.addClassName("both");
        add(new Header(new H1(Words.of(SecondLine.TWO_TITLE, look.label()))), words, passage, both, outcome());
        if (shown.isOpen() && shown.now() != shown.first().finding()) {
            add(soft(shown.now() == null ? Words.of(SecondLine.NOTHING_STANDS) : Words.of(SecondLine.STANDS_NOW, shown.now())));
        }
        for (var why : shown.why()) {
            add(soft(Words.of(SecondLine.UNCOUNTED, why)));
        }
        if (!shown.steps().isEmpty()) {
            add(steps(), new ShownKeys(KeyScreen.TWO_FINDINGS).press(this, List.of("1", "2")));
        }
    }

    private Paragraph outcome() {
        var decided = shown.decided();
        var line = new Paragraph();
        line.getElement().setAttribute("role", "status");
        if (decided != null) {
            line.setText(Words.of(
                    SecondLine.DECIDED, decided.how(), decided.by(), Moments.day(decided.at(), clock), decided.note() == null ? "" : decided.note()));
        } else if (shown.differs()) {
            line.setText(Words.of(SecondLine.DIFFER) + " " + Words.of(SecondLine.UNDECIDED));
            line.addClassName("warning");
        } else {
            line.setText(Words.of(shown.first().finding() == null ? SecondLine.NOTHING_FOUND : SecondLine.AGREE));
        }
        return line;
    }

    private Div steps() {
        var row = new Div();
        row.addClassName("vb-row");
        var stands = shown.now();
        if (stands != null && shown.steps().contains(TwoFindings.Step.KEEP)) {
            var isFirst = stands == shown.first().finding();
            var main = isFirst ? SecondLine.KEEP_FIRST : SecondLine.KEEP_NOW;
            row.add(new KeyButton(Words.of(main), "1", () -> decide(
                    isFirst ? SecondLine.KEEP_FIRST_WHY : SecondLine.KEEP_NOW_WHY, main,
                    reason -> comparing.keep(shown.look().id(), stands, reason))));
        }
        if (shown.steps().contains(TwoFindings.Step.TAKE_SECOND)) {
            var take = new KeyButton(Words.of(SecondLine.TAKE_SECOND), "2", () ->
                    decide(SecondLine.TAKE_SECOND_WHY, SecondLine.TAKE_SECOND, reason -> comparing.takeSecond(shown.look().id(), reason)));
            take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            row.add(take);
        }
        return row;
    }

    private void decide(SecondLine title, SecondLine main, Deciding deciding) {
        new ReasonDialog(Words.of(title), List.of(), Words.of(main), (reason, beside) -> {
                    try {
                        deciding.decide(reason);
                    } catch (Refused refused) {
                        beside.show(refused);
                        return false;
                    } catch (DataAccessException unreachable) {
                        beside.say(Words.of(ScreenLine.NOT_SAVED));
                        return false;
                    }
                    renew();
                    WorkSaved.tell(this);
                    return true;
                })
                .open();
    }

    private static Paragraph finding(@Nullable Finding finding) {
        var line = new Paragraph(finding == null ? Words.of(SecondLine.NOTHING_FOUND) : Words.of(finding));
        line.addClassName("finding");
        return line;
    }

    private static Paragraph soft(String words) {
        var line = new Paragraph(new Span(words));
        line.addClassName("vb-soft");
        return line;
    }

    private static H2 heading(SecondLine line) {
        var heading = new H2(Words.of(line));
        heading.addClassName("vb-label");
        return heading;
    }
}
