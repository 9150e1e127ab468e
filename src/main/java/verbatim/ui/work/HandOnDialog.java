package verbatim.ui.work;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.function.IntConsumer;
import org.springframework.dao.DataAccessException;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.review.work.Assigning;
import verbatim.review.work.WorkRefusal;
import verbatim.review.work.WorkRefused;
import verbatim.ui.component.RefusalLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WritingDialog;

/** Gives all that waits for one person to another, or to whoever is free. */
class HandOnDialog extends WritingDialog {

    /** @param done is told how many passages are another's now */
    HandOnDialog(Person from, People people, Assigning assigning, IntConsumer done) {
        setHeaderTitle(Words.of(WorkLine.HAND_ON_OF, from.name()));
        setWidth("min(420px, 94vw)");
        var who = new WhoField(people.active().stream().filter(person -> !person.equals(from)).toList());
        who.setAutofocus(true);
        var refusal = new RefusalLine();
        var fields = new Div(who, refusal);
        fields.addClassName("vb-fields");
        add(fields);
        foot(new Button(Words.of(WorkLine.HAND_ON), click -> {
            if (who.isEmpty()) {
                refusal.say(Words.of(WorkRefusal.NOBODY_CHOSEN));
                return;
            }
            try {
                int passages = assigning.handOn(from.id(), who.chosen());
                close();
                done.accept(passages);
            } catch (WorkRefused refused) {
                refusal.show(refused);
            } catch (DataAccessException unreachable) {
                refusal.say(Words.of(ScreenLine.NOT_SAVED));
            }
        }));
    }
}
