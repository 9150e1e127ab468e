package verbatim.ui.work;

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
import java.util.Objects;
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
import verbatim.review.work.WorkOverview.PartialWork;
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
    private final Map<Optional<PersonId>, PersonsRow> lines = new HashMap<>();
    private final Section partial = new Section();
    private List<PersonsWork> shown = List.of();
    private List<PartialWork> parts = List.of();

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
        DeskNews.tellInPassing(this, announcements, news -> wentOn());
        EachMinute.hear(this, () -> countLate(overview.byPerson()));
        DeskNews.tellOf(Set.of(DeskPart.PEOPLE), this, announcements, this::wentOn);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        newer.setVisible(false);
        rows.removeAll();
        lines.clear();
        shown = overview.byPerson();
        shown.forEach(work -> {
            var row = new PersonsRow(work, clock, this::handOn);
            lines.put(whose(work), row);
            rows.add(row);
        });
        partial.removeAll();
        parts = overview.partial(MOST);
        if (!parts.isEmpty()) {
            var list = new UnorderedList();
            parts.forEach(part -> list.add(new ListItem(Moments.since(part.at(), clock, ago -> Words.of(
                    WorkLine.PARTIAL_ROW,
                    part.names() == null ? Words.of(WorkLine.FREE) : part.names(),
                    part.done(),
                    part.all(),
                    part.enough(),
                    part.by(),
                    ago)))));
            partial.add(new H2(Words.of(WorkLine.PARTIAL)), list);
        }
    }

    /** What was handed on from here stands here already, and most of what is saved on the desk changes nothing of it. */
    private void wentOn() {
        if (newer.isVisible()) {
            return;
        }
        var now = overview.byPerson();
        countLate(now);
        if (!now.equals(shown) || !overview.partial(MOST).equals(parts)) {
            newer.say(Words.of(NewsLine.DESK_WENT_ON));
        }
    }

    /** What became overdue is counted where it stands: no row moves under a pointer. */
    private void countLate(List<PersonsWork> now) {
        var overdue = new HashMap<Optional<PersonId>, Integer>();
        now.forEach(work -> overdue.put(whose(work), work.overdue()));
        shown = shown.stream().map(work -> work.withOverdue(overdue.getOrDefault(whose(work), work.overdue()))).toList();
        shown.forEach(work -> Objects.requireNonNull(lines.get(whose(work))).late(work.overdue()));
    }

    private static Optional<PersonId> whose(PersonsWork work) {
        return Optional.ofNullable(work.person()).map(Person::id);
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
