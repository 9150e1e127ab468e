package verbatim.ui.second;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.List;
import org.springframework.dao.DataAccessException;
import verbatim.message.Refused;
import verbatim.review.second.GivenLook;
import verbatim.review.second.LookState;
import verbatim.review.second.SampleDrawing;
import verbatim.ui.component.Moments;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;

/** What was given to be looked at a second time, by whom it is looked at, and what it came to; what is not handed in can be taken back. */
class GivenList extends Section {

    private final SampleDrawing drawing;
    private final Clock clock;
    private final Runnable changed;
    private final RefusalLine refusal = new RefusalLine();

    GivenList(String heading, List<GivenLook> looks, SampleDrawing drawing, Clock clock, Runnable changed) {
        this.drawing = drawing;
        this.clock = clock;
        this.changed = changed;
        var list = new UnorderedList();
        list.addClassNames("vb-plain", "looks");
        looks.forEach(look -> list.add(item(look)));
        add(new H2(heading), refusal, list);
        setVisible(!looks.isEmpty());
    }

    private ListItem item(GivenLook given) {
        var look = given.look();
        var label = new Span(look.label());
        label.addClassName("label");
        var words = new Span(look.words());
        words.addClassName("words");
        words.getElement().setAttribute("lang", look.story().language()).setAttribute("dir", "auto");
        var who = given.person() == null
                ? Words.of(SecondLine.NOBODY_YET)
                : given.left() ? Words.of(SecondLine.PERSON_LEFT, given.person()) : given.person();
        var facts = new Span(Words.of(SecondLine.LOOK_ROW, look.story().headline(), who, look.state()));
        facts.addClassName("facts");
        if (given.second() != null) {
            facts.add(" · " + (given.first() == null ? Words.of(SecondLine.NOTHING_FOUND) : Words.of(given.first())) + " → " + Words.of(given.second()));
        } else {
            facts.add(" · ");
            facts.add(Moments.since(look.from().at(), clock));
            if (look.gone()) {
                facts.add(" · " + Words.of(SecondLine.GONE));
            }
        }
        var line = new Div(label, words, facts);
        line.addClassName("look");
        return new ListItem(line, look.state() == LookState.HANDED_IN ? LookList.link(look, Words.of(SecondLine.COMPARE)) : withdraw(given));
    }

    private Button withdraw(GivenLook given) {
        var button = new Button(Words.of(SecondLine.WITHDRAW), click -> {
            try {
                drawing.withdraw(given.look().id());
                changed.run();
            } catch (Refused refused) {
                refusal.show(refused);
            } catch (DataAccessException unreachable) {
                refusal.say(Words.of(ScreenLine.NOT_SAVED));
            }
        });
        button.setAriaLabel(Words.of(ScreenLine.STEP_ON, SecondLine.WITHDRAW, given.look().label()));
        return button;
    }
}
