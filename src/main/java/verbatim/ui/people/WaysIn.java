package verbatim.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.Command;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import verbatim.account.Person;
import verbatim.account.PersonRow;
import verbatim.account.Sessions;
import verbatim.account.SignInWays;
import verbatim.account.Staffing;
import verbatim.text.TextDirection;
import verbatim.ui.component.SavingKey;
import verbatim.ui.component.Words;

/** What an administrator does about how somebody comes in: where they are signed in, and at which sign-in they are who. */
final class WaysIn {

    private final Staffing staffing;
    private final Sessions sessions;
    private final SignInWays ways;
    private final Clock clock;
    private final SerializableConsumer<String> done;

    /** @param done shows the screen anew, and says a sentence */
    WaysIn(Staffing staffing, Sessions sessions, SignInWays ways, Clock clock, SerializableConsumer<String> done) {
        this.staffing = staffing;
        this.sessions = sessions;
        this.ways = ways;
        this.clock = clock;
        this.done = done;
    }

    void showSessions(Person person) {
        var list = new SessionList(() -> sessions.of(person.id()), sessions::end, clock);
        var dialog = new Dialog(Words.of(SessionLine.OF, TextDirection.inLine(person.name())));
        dialog.addClassName("vb-dialog");
        dialog.add(list);
        var all = new Button(Words.of(SessionLine.END_ALL), click -> {
            sessions.endAll(person.id());
            SessionList.say(Words.of(SessionLine.ENDED_ALL));
            dialog.close();
        });
        all.setVisible(list.show() > 0);
        // Nothing is written here that could be saved: the key only closes.
        var close = new Button(Words.of(SessionLine.CLOSE), click -> dialog.close());
        SavingKey.presses(close, dialog);
        dialog.getFooter().add(all, close);
        dialog.open();
    }

    /** Nothing where the desk has no identity provider. */
    @Nullable Command linking(Person person) {
        return ways.provider().isEmpty() ? null : () -> link(person, ways.provider().get());
    }

    private void link(Person person, String provider) {
        var candidates = staffing.everyone().stream().filter(PersonRow::ofProvider).map(PersonRow::person).toList();
        new LinkDialog(person, provider, candidates, chosen -> {
                    staffing.link(person.id(), chosen.id());
                    done.accept(Words.of(StaffLine.LINKED_NOW, person.name(), provider));
                })
                .open();
    }
}
