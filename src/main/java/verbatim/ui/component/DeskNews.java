package verbatim.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import verbatim.passage.Announcements;
import verbatim.passage.DeskPart;
import verbatim.passage.PassagesChanged;
import verbatim.passage.PresenceChanged;

/**
 * Tells a part of a screen, for as long as it is shown, what was changed on the desk by whomever. What comes within a moment, or
 * while the window is busy, is told together.
 */
public final class DeskNews<N> {

    private static final Logger LOG = LoggerFactory.getLogger(DeskNews.class);

    /**
     * So long a window waits for more: one step often tells of several changes, and each of them makes every window of the desk read
     * anew. And whoever saved sees it before that work begins.
     */
    private static final Duration TOGETHER = Duration.ofMillis(200);

    /** The same for what every window of the desk shows in passing. */
    private static final Duration IN_PASSING = Duration.ofSeconds(1);

    /** Begins to listen, and gives what ends it. */
    private final Function<Consumer<N>, Runnable> listen;

    private final Consumer<List<N>> told;
    private final Announcements announcements;
    private final Duration pause;
    private final List<N> waiting = new ArrayList<>();
    private @Nullable Runnable end;

    private DeskNews(Announcements announcements, Function<Consumer<N>, Runnable> listen, Consumer<List<N>> told, Duration pause) {
        this.announcements = announcements;
        this.listen = listen;
        this.told = told;
        this.pause = pause;
    }

    /**
     * Begins when the part is attached, and ends when it is detached.
     *
     * @param told runs with the screen's lock, and as the person who sits there
     */
    public static void tell(Component part, Announcements announcements, Consumer<List<PassagesChanged>> told) {
        new DeskNews<>(announcements, announcements::listen, told, TOGETHER).during(part);
    }

    /**
     * The same of what may be a second late, such as a count that stands beside every screen: on a desk of many windows each save
     * would count for all of them at once.
     */
    public static void tellInPassing(Component part, Announcements announcements, Consumer<List<PassagesChanged>> told) {
        new DeskNews<>(announcements, announcements::listen, told, IN_PASSING).during(part);
    }

    /**
     * The same of what is of no single article.
     *
     * @param parts of the desk that the part of the screen shows
     * @param changed runs with the screen's lock, and as the person who sits there
     */
    public static void tellOf(Set<DeskPart> parts, Component part, Announcements announcements, Runnable changed) {
        new DeskNews<DeskPart>(
                        announcements,
                        listener -> announcements.listenToParts(news -> {
                            if (parts.contains(news)) {
                                listener.accept(news);
                            }
                        }),
                        news -> changed.run(),
                        TOGETHER)
                .during(part);
    }

    /**
     * The same of who comes to articles and goes.
     *
     * @param told runs with the screen's lock, and as the person who sits there
     */
    public static void tellOfPresence(Component part, Announcements announcements, Consumer<List<PresenceChanged>> told) {
        new DeskNews<>(announcements, announcements::listenToPresence, told, TOGETHER).during(part);
    }

    private void during(Component part) {
        part.addAttachListener(attach -> begin(attach.getUI()));
        part.addDetachListener(detach -> end());
    }

    private void begin(UI window) {
        end();
        end = listen.apply(change -> hear(change, window));
    }

    private void end() {
        if (end != null) {
            end.run();
            end = null;
        }
    }

    private void hear(N change, UI window) {
        synchronized (waiting) {
            waiting.add(change);
            if (waiting.size() > 1) {
                return;
            }
        }
        // Whoever tells of changes does not wait for this window.
        Thread.ofVirtual().name("news for a window").start(() -> {
            try {
                Thread.sleep(pause);
                // Where the window is busy this only leaves it there, for whoever keeps it busy.
                announcements.inTurn(() -> window.access(this::tellAll));
            } catch (InterruptedException nobodyDoes) {
                Thread.currentThread().interrupt();
            } catch (UIDetachedException gone) {
                LOG.debug("The window was closed before it heard of a change");
            }
        });
    }

    private void tellAll() {
        List<N> all;
        synchronized (waiting) {
            all = List.copyOf(waiting);
            waiting.clear();
        }
        if (end != null && !all.isEmpty()) {
            told.accept(all);
        }
    }
}
