package verbatim.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.time.Clock;
import java.util.function.Consumer;
import verbatim.account.Person;
import verbatim.review.work.PersonsWork;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** One line of how the work lies: what a person has to do, what of it is late, and when the next is due. */
class PersonsRow extends NativeTableRow {

    private final NativeTableCell late;

    PersonsRow(PersonsWork work, Clock clock, Consumer<Person> handOn) {
        var person = work.person();
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        var words = person == null ? Words.of(WorkLine.FREE) : person.active() ? person.name() : Words.of(WorkLine.LEFT, person.name());
        // By its address alone: the queue knows screens that know this one.
        var link = new RouterLink();
        link.setText(words);
        link.getElement().setAttribute("href", "queue?status=unverified&assignee=" + (person == null ? "free" : person.id().value()));
        name.add(link);
        late = number(WorkLine.LATE, work.overdue());
        late(work.overdue());
        var next = new NativeTableCell();
        if (work.next() != null) {
            next.add(Moments.deadline(work.next(), true, clock));
        }
        add(
                name, number(WorkLine.TO_CHECK, work.toCheck()), late, number(WorkLine.AWAITING_REVIEW, work.awaitingReview()),
                number(WorkLine.ARTICLES, work.articles()), next, new NativeTableCell(handOn(work, handOn)));
    }

    /** So many are overdue by now. */
    final void late(int overdue) {
        var words = Integer.toString(overdue);
        if (!words.equals(late.getText())) {
            late.setText(words);
        }
        late.getClassNames().set("late", overdue > 0);
    }

    /** On a phone, where the head of the table is out of sight, each cell says of what column it is. */
    private static NativeTableCell number(WorkLine column, int value) {
        var cell = new NativeTableCell(Integer.toString(value));
        cell.getElement().setAttribute("data-column", Words.of(column));
        return cell;
    }

    private static Component handOn(PersonsWork work, Consumer<Person> handOn) {
        var person = work.person();
        if (person == null || work.toCheck() + work.awaitingReview() == 0) {
            return new Span();
        }
        var button = new Button(Words.of(WorkLine.HAND_ON), click -> handOn.accept(person));
        button.setAriaLabel(Words.of(WorkLine.HAND_ON_OF, person.name()));
        return button;
    }
}
