package verbatim.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Clock;
import java.time.Instant;
import verbatim.account.Person;
import verbatim.account.PersonRow;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** One line a person: name and username, role, state, last sign-in, and what can be done. */
final class PeopleGrid extends Grid<PersonRow> {

    private final Clock clock;

    PeopleGrid(SerializableFunction<Person, Component> actions, Clock clock) {
        this.clock = clock;
        addClassName("vb-people-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        setEmptyStateText("Nobody yet. Add the first person.");
        addComponentColumn(PeopleGrid::name).setHeader("Name").setFlexGrow(2).setKey("name")
                .setComparator(row -> row.person().name());
        addColumn(row -> Words.of(row.person().role())).setHeader("Role").setKey("role")
                .setComparator(row -> row.person().role());
        addComponentColumn(PeopleGrid::state).setHeader("State").setFlexGrow(2).setKey("state");
        addComponentColumn(this::lastSignIn).setHeader("Last sign-in").setKey("lastSignIn");
        addComponentColumn(row -> actions.apply(row.person()))
                .setHeader("Actions").setKey("actions").setFlexGrow(0).setAutoWidth(true);
    }

    private static Component name(PersonRow row) {
        var name = new Span(row.person().name());
        name.addClassName("vb-person-name");
        var username = new Span(row.person().username());
        username.addClassName("vb-soft");
        var both = new Div(name, username);
        both.addClassName("vb-person");
        return both;
    }

    private static Component state(PersonRow row) {
        var words = new Span(stateInWords(row));
        if (!row.person().active()) {
            words.addClassName("vb-soft");
        }
        return words;
    }

    static String stateInWords(PersonRow row) {
        if (!row.person().active()) {
            return "Deactivated";
        }
        return row.oneTimePassword() ? "Active, has yet to choose a password" : "Active";
    }

    private Component lastSignIn(PersonRow row) {
        Instant time = row.lastSignIn();
        if (time == null) {
            var never = new Span("Never");
            never.addClassName("vb-soft");
            return never;
        }
        return Moments.shown(Moments.day(time, clock), time);
    }
}
