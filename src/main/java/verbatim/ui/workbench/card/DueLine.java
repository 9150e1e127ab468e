package verbatim.ui.workbench.card;

import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.time.Instant;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** By when an answer is wanted, and that it is overdue once it is. */
class DueLine extends Paragraph {

    DueLine(Instant due, Clock clock) {
        boolean late = due.isBefore(clock.instant());
        setText(Words.of(late ? CardLine.ANSWER_OVERDUE : CardLine.ANSWER_WANTED, Moments.due(due, clock)));
        getClassNames().set("vb-overdue", late);
    }
}
