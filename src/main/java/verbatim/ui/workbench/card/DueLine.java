package verbatim.ui.workbench.card;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import verbatim.ui.component.EachMinute;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** By when an answer is wanted, and that it is overdue once it is, also while one looks. */
class DueLine extends Paragraph {

    DueLine(Instant due, Clock clock) {
        EachMinute.draw(this, () -> {
            boolean late = due.isBefore(clock.instant());
            var words = Words.of(late ? CardLine.ANSWER_OVERDUE : CardLine.ANSWER_WANTED, Moments.due(due, clock));
            if (!words.equals(getText())) {
                setText(words);
            }
            getClassNames().set("vb-overdue", late);
        });
    }
}
