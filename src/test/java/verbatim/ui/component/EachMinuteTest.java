package verbatim.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.SettableClock;
import verbatim.passage.Announcements;
import verbatim.ui.ScreenTest;

class EachMinuteTest extends ScreenTest {

    @Autowired
    EachMinuteTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void minutesPassInAWindowForAsLongAsItsFrameIsShown() {
        var frame = new Div();
        var passed = new AtomicInteger();
        EachMinute.passIn(frame, desk.service(Announcements.class), Duration.ofMillis(30));
        EachMinute.hear(frame, passed::incrementAndGet);
        UI.getCurrent().add(frame);
        waitUntil(() -> passed.get() >= 3);

        UI.getCurrent().remove(frame);
        int until = passed.get();
        EachMinute.tell(UI.getCurrent());
        assertThat(passed).as("what is shown no more hears nothing").hasValue(until);
    }

    @Test
    void aDeadlineGoesOnWithTheTimeAndIsLateOnlyWhereSomebodyWaits() {
        var clock = desk.service(Clock.class);
        var due = clock.instant().plus(Duration.ofMinutes(10));
        var awaited = Moments.deadline(due, true, clock);
        var nobodys = Moments.deadline(due, false, clock);
        UI.getCurrent().add(new Div(awaited, nobodys));
        assertThat(awaited.getText()).isEqualTo("due today 09:10 (in 10 min)");

        desk.service(SettableClock.class).advance(Duration.ofMinutes(15));
        EachMinute.tell(UI.getCurrent());
        assertThat(awaited.getText()).isEqualTo("due today 09:10 (5 min ago)").isEqualTo(nobodys.getText());
        assertThat(awaited).extracting(Span::getClassName).isEqualTo("late");
        assertThat(nobodys.getClassName()).isNullOrEmpty();
    }
}
