package verbatim.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableSupplier;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import verbatim.account.AccountRefused;
import verbatim.account.SessionId;
import verbatim.account.SessionRow;
import verbatim.ui.component.Moments;
import verbatim.ui.component.Words;

/** Sessions, each with the browser, since when, and the way to end it; one's own is marked, and ends by signing out. */
final class SessionList extends Div {

    private static final int SAID_MS = 4000;

    private final SerializableSupplier<List<SessionRow>> rows;
    private final SerializableConsumer<SessionId> end;
    private final Clock clock;

    SessionList(SerializableSupplier<List<SessionRow>> rows, SerializableConsumer<SessionId> end, Clock clock) {
        this.rows = rows;
        this.end = end;
        this.clock = clock;
    }

    /** Shows those of now; how many there are that can be ended. */
    long show() {
        removeAll();
        var now = rows.get();
        if (now.isEmpty()) {
            add(new Paragraph(Words.of(SessionLine.NONE)));
        }
        now.forEach(row -> add(box(row)));
        return now.stream().filter(row -> !row.own()).count();
    }

    private Div box(SessionRow row) {
        var where = new Span(where(row));
        where.addClassName("vb-person-name");
        var line = new Div(where);
        line.addClassName("line");
        var facts = Moments.since(row.lastSeen(), clock, ago -> Words.of(SessionLine.FACTS, Moments.day(row.began(), clock), ago));
        var by = new Div(facts);
        by.addClassName("by");
        var box = new Div(line, by);
        box.addClassName("vb-box");
        if (row.own()) {
            line.add(new Span(Words.of(SessionLine.THIS)));
        } else {
            var button = new Button(Words.of(SessionLine.END), click -> end(row));
            button.setAriaLabel(Words.of(SessionLine.END_OF, where(row), Moments.day(row.began(), clock)));
            var foot = new Div(button);
            foot.addClassName("vb-row");
            box.add(foot);
        }
        return box;
    }

    private static String where(SessionRow row) {
        if (row.browser() == null) {
            return Objects.requireNonNullElseGet(row.system(), () -> Words.of(SessionLine.UNKNOWN));
        }
        return row.system() == null ? row.browser() : Words.of(SessionLine.WHERE, row.browser(), row.system());
    }

    private void end(SessionRow row) {
        try {
            end.accept(row.id());
            say(Words.of(SessionLine.ENDED));
        } catch (AccountRefused endedMeanwhile) {
            say(String.join(" ", Words.of(endedMeanwhile.refusals())));
        }
        show();
    }

    static void say(String sentence) {
        Notification.show(sentence, SAID_MS, Notification.Position.BOTTOM_START);
    }
}
