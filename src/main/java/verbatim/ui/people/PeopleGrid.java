package verbatim.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Clock;
import java.time.Instant;
import verbatim.account.PersonRow;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** One line a person: name and username, role, state, last sign-in, and what can be done. */
final class PeopleGrid extends Grid<PersonRow> {

    private final Clock clock;

    PeopleGrid(SerializableFunction<PersonRow, Component> actions, Clock clock) {
        this.clock = clock;
        addClassName("vb-people-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        setEmptyStateText(Words.of(StaffLine.NOBODY));
        addComponentColumn(PeopleGrid::name).setHeader(Words.of(StaffLine.NAME)).setWidth("9.5em").setFlexGrow(2).setKey("name")
                .setComparator(row -> row.person().name());
        addColumn(row -> Words.of(row.person().role())).setHeader(Words.of(StaffLine.ROLE)).setKey("role")
                .setComparator(row -> row.person().role());
        addComponentColumn(PeopleGrid::state).setHeader(Words.of(StaffLine.STATE)).setFlexGrow(2).setKey("state");
        addComponentColumn(this::lastSignIn).setHeader(Words.of(StaffLine.LAST_SIGN_IN)).setKey("lastSignIn");
        addComponentColumn(row -> actions.apply(row))
                .setHeader(Words.of(StaffLine.ACTIONS)).setKey("actions").setFlexGrow(0).setAutoWidth(true).setFrozenToEnd(true);
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
        if (row.roleGone()) {
            return Words.of(StaffLine.STATE_ROLE_GONE);
        }
        if (!row.person().active()) {
            return Words.of(StaffLine.STATE_DEACTIVATED);
        }
        if (row.ofProvider()) {
            return Words.of(StaffLine.STATE_PROVIDER);
        }
        return row.oneTimePassword() ? Words.of(StaffLine.STATE_NO_PASSWORD) : Words.of(StaffLine.STATE_ACTIVE);
    }

    private Component lastSignIn(PersonRow row) {
        Instant time = row.lastSignIn();
        if (time == null) {
            var never = new Span(Words.of(StaffLine.NEVER));
            never.addClassName("vb-soft");
            return never;
        }
        return Moments.shown(Moments.day(time, clock), time);
    }
}
