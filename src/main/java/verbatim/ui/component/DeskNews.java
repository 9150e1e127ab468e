package verbatim.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import verbatim.passage.Announcements;
import verbatim.passage.PassagesChanged;

/**
 * Tells a part of a screen, for as long as it is shown, what was changed on the desk by whomever. What comes while the window
 * is busy is told together.
 */
public final class DeskNews {

    private static final Logger LOG = LoggerFactory.getLogger(DeskNews.class);

    private final Announcements announcements;
    private final Consumer<List<PassagesChanged>> told;
    private final List<PassagesChanged> waiting = new ArrayList<>();
    private @Nullable Runnable end;

    private DeskNews(Announcements announcements, Consumer<List<PassagesChanged>> told) {
        this.announcements = announcements;
        this.told = told;
    }

    /**
     * Begins when the part is attached, and ends when it is detached.
     *
     * @param told runs with the screen's lock, and as the person who sits there
     */
    public static void tell(Component part, Announcements announcements, Consumer<List<PassagesChanged>> told) {
        var news = new DeskNews(announcements, told);
        part.addAttachListener(attach -> news.begin(attach.getUI()));
        part.addDetachListener(detach -> news.end());
    }

    private void begin(UI window) {
        end();
        end = announcements.listen(change -> hear(change, window));
    }

    private void end() {
        if (end != null) {
            end.run();
            end = null;
        }
    }

    private void hear(PassagesChanged change, UI window) {
        synchronized (waiting) {
            waiting.add(change);
            if (waiting.size() > 1) {
                return;
            }
        }
        // Whoever tells of changes does not wait for this window.
        Thread.ofVirtual().name("news for a window").start(() -> {
            try {
                window.access(this::tellAll);
            } catch (UIDetachedException gone) {
                LOG.debug("The window was closed before it heard of a change");
            }
        });
    }

    private void tellAll() {
        List<PassagesChanged> all;
        synchronized (waiting) {
            all = List.copyOf(waiting);
            waiting.clear();
        }
        if (end != null && !all.isEmpty()) {
            told.accept(all);
        }
    }
}
