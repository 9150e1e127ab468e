package verbatim.ui.work;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import verbatim.account.People;
import verbatim.account.Person;
import verbatim.account.PersonId;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.review.work.Assigning;
import verbatim.review.work.PersonsWork;
import verbatim.review.work.WorkOverview;
import verbatim.ui.component.DeskNews;
import verbatim.ui.component.EachMinute;
import verbatim.ui.component.Moments;
import verbatim.ui.component.NewerLine;
import verbatim.ui.component.NewsLine;
import verbatim.ui.component.Words;
import verbatim.ui.component.WorkSaved;

/** How the work lies between the people of the desk, and what of it is late. */
@Route("work/people")
@PermitAll
@CssImport("./styles/work.css")
public class TeamWorkView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** More is not looked through at once. */
    private static final int MOST = 50;

    private final WorkOverview overview;
    private final Assigning assigning;
    private final People people;
    private final Clock clock;
    private final NewerLine newer = new NewerLine(this::show);
    private final Paragraph said = new Paragraph();
    private final NativeTableBody rows = new NativeTableBody();
    private final Map<Optional<PersonId>, NativeTableCell> lates = new HashMap<>();
    private final Section partial = new Section();

    TeamWorkView(WorkOverview overview, Assigning assigning, People people, Clock clock, Announcements announcements) {
        this.overview = overview;
        this.assigning = assigning;
        this.people = people;
        this.clock = clock;
        addClassNames("vb-page", "vb-work");
        said.addClassName("vb-soft");
        said.getElement().setAttribute("role", "status");
        var head = new NativeTableRow();
        for (var line : List.of(WorkLine.PERSON, WorkLine.TO_CHECK, WorkLine.LATE, WorkLine.AWAITING_REVIEW, WorkLine.ARTICLES, WorkLine.NEXT_DUE)) {
            var cell = new NativeTableHeaderCell(Words.of(line));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        head.add(new NativeTableCell());
        var table = new NativeTable(new NativeTableHeader(head), rows);
        table.addClassName("vb-table");
        var mine = new RouterLink(Words.of(WorkLine.TITLE), MyWorkView.class);
        mine.addClassName("vb-button");
        add(new Header(new H1(Words.of(WorkLine.PEOPLE)), mine), new Paragraph(Words.of(WorkLine.PEOPLE_ABOUT)), newer, said, table, partial);
        DeskNews.tell(this, announcements, news -> wentOn());
        EachMinute.hear(this, this::countLate);
        DeskNews.tellOf(Set.of(DeskPart.PEOPLE), this, announcements, this::wentOn);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        newer.setVisible(false);
        rows.removeAll();
        lates.clear();
        overview.byPerson().forEach(work -> rows.add(row(work)));
        partial.removeAll();
        var parts = overview.partial(MOST);
        if (!parts.isEmpty()) {
            var list = new UnorderedList();
            parts.forEach(part -> list.add(new ListItem(Words.of(
                    WorkLine.PARTIAL_ROW,
                    part.names() == null ? Words.of(WorkLine.FREE) : part.names(),
                    part.done(),
                    part.all(),
                    part.enough(),
                    part.by(),
                    Moments.ago(part.at(), clock)))));
            partial.add(new H2(Words.of(WorkLine.PARTIAL)), list);
        }
    }

    /** Without reading: it is all work of the desk that is somebody's. */
    private void wentOn() {
        newer.say(Words.of(NewsLine.DESK_WENT_ON));
    }

    /** What became overdue is counted where it stands: no row moves under a pointer. */
    private void countLate() {
        overview.byPerson().forEach(work -> {
            var cell = lates.get(Optional.ofNullable(work.person()).map(Person::id));
            if (cell != null && !cell.getText().equals(Integer.toString(work.overdue()))) {
                cell.setText(Integer.toString(work.overdue()));
                cell.getClassNames().set("late", work.overdue() > 0);
            }
        });
    }

    private NativeTableRow row(PersonsWork work) {
        var person = work.person();
        var name = new NativeTableHeaderCell();
        name.getElement().setAttribute("scope", "row");
        var words = person == null ? Words.of(WorkLine.FREE) : person.active() ? person.name() : Words.of(WorkLine.LEFT, person.name());
        // By its address alone: the queue knows screens that know this one.
        var link = new RouterLink();
        link.setText(words);
        link.getElement().setAttribute("href", "queue?status=unverified&assignee=" + (person == null ? "free" : person.id().value()));
        name.add(link);
        var late = number(WorkLine.LATE, work.overdue());
        late.getClassNames().set("late", work.overdue() > 0);
        lates.put(Optional.ofNullable(person).map(Person::id), late);
        var next = new NativeTableCell();
        if (work.next() != null) {
            next.add(Moments.deadline(work.next(), true, clock));
        }
        return new NativeTableRow(
                name, number(WorkLine.TO_CHECK, work.toCheck()), late, number(WorkLine.AWAITING_REVIEW, work.awaitingReview()), number(WorkLine.ARTICLES, work.articles()), next, new NativeTableCell(handOn(work)));
    }

    /** On a phone, where the head of the table is out of sight, each cell says of what column it is. */
    private static NativeTableCell number(WorkLine column, int value) {
        var cell = new NativeTableCell(Integer.toString(value));
        cell.getElement().setAttribute("data-column", Words.of(column));
        return cell;
    }

    private Component handOn(PersonsWork work) {
        var person = work.person();
        if (person == null || work.toCheck() + work.awaitingReview() == 0) {
            return new Span();
        }
        var button = new Button(Words.of(WorkLine.HAND_ON), click -> handOn(person));
        button.setAriaLabel(Words.of(WorkLine.HAND_ON_OF, person.name()));
        return button;
    }

    private void handOn(Person from) {
        new HandOnDialog(from, people, assigning, passages -> {
                    show();
                    said.setText(Words.of(WorkLine.HANDED_ON, passages, from.name()));
                    WorkSaved.tell(this);
                })
                .open();
    }

    @Override
    public String getPageTitle() {
        return Words.of(WorkLine.PEOPLE) + " · Verbatim";
    }
}
