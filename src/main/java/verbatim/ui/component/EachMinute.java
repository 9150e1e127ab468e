package verbatim.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import verbatim.passage.Announcements;

/**
 * A minute has passed in a window: what was due in ten of them is due in nine, and at some time is overdue, though nobody on the
 * desk does anything. Only what says a moment is drawn anew for it.
 */
public class EachMinute extends ComponentEvent<UI> {

    private static final Logger LOG = LoggerFactory.getLogger(EachMinute.class);
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private EachMinute(UI window) {
        super(window, false);
    }

    /** Lets minutes pass in the window of its frame for as long as that is shown, each in its turn with the news of other windows. */
    public static void passIn(Component frame, Announcements announcements) {
        passIn(frame, announcements, MINUTE);
    }

    /** The same with a minute of another length. */
    static void passIn(Component frame, Announcements announcements, Duration minute) {
        frame.addAttachListener(attach -> {
            var window = attach.getUI();
            var shown = new AtomicBoolean(true);
            frame.addDetachListener(detach -> {
                shown.set(false);
                detach.unregisterListener();
            });
            Thread.ofVirtual().name("minutes of a window").start(() -> pass(window, shown, announcements, minute));
        });
    }

    private static void pass(UI window, AtomicBoolean shown, Announcements announcements, Duration minute) {
        try {
            Thread.sleep(minute);
            while (shown.get()) {
                announcements.inTurn(() -> window.access(() -> tell(window)));
                Thread.sleep(minute);
            }
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        } catch (UIDetachedException gone) {
            LOG.debug("The window was closed before the minute was over");
        }
    }

    /** One has passed. */
    public static void tell(UI window) {
        ComponentUtil.fireEvent(window, new EachMinute(window));
    }

    /** Draws a part now, and anew with each minute as long as it is shown. */
    public static void draw(Component part, Runnable draw) {
        draw.run();
        hear(part, draw);
    }

    /** Does something with each minute that passes as long as the part is shown. */
    public static void hear(Component part, Runnable listener) {
        part.addAttachListener(attach -> {
            var hears = ComponentUtil.addListener(attach.getUI(), EachMinute.class, passed -> listener.run());
            part.addDetachListener(detach -> {
                hears.remove();
                detach.unregisterListener();
            });
        });
    }
}
