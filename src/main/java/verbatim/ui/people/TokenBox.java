package verbatim.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.Command;
import java.time.Clock;
import verbatim.account.TokenRow;
import verbatim.account.TokenState;
import verbatim.text.TextDirection;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** One token: what it is called, what it lets in, when it ends and was used; and the way to end it. */
final class TokenBox extends Div {

    TokenBox(TokenRow row, boolean sayWhose, Clock clock, Command end) {
        addClassName("vb-box");
        var state = row.state(clock.instant());
        var name = new Span(sayWhose ? Words.of(TokenLine.WHOSE, row.name(), row.ownerName()) : TextDirection.inLine(row.name()));
        name.addClassName("vb-person-name");
        var line = new Div(name, new Span(Words.of(row.scope())), new Span(Words.of(state)));
        line.addClassName("line");
        var by = new Div(facts(row, clock));
        by.addClassName("by");
        add(line, by);
        if (state == TokenState.WORKS) {
            var button = new Button(Words.of(TokenLine.END), click -> end.execute());
            button.setAriaLabel(Words.of(TokenLine.END_OF, row.name()));
            var foot = new Div(button);
            foot.addClassName("vb-row");
            add(foot);
        }
    }

    private static String facts(TokenRow row, Clock clock) {
        var made = Moments.day(row.made(), clock);
        var ends = Moments.day(row.expires(), clock);
        return row.lastUsed() == null
                ? Words.of(TokenLine.FACTS_UNUSED, made, ends)
                : Words.of(TokenLine.FACTS, made, ends, Moments.day(row.lastUsed(), clock));
    }
}
