package verbatim.ui.workbench.card;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;
import verbatim.account.CurrentPerson;
import verbatim.account.PersonId;
import verbatim.passage.Elsewhere;
import verbatim.passage.PassageCard;
import verbatim.passage.SameWords;

/**
 * Looks up other articles' passages with the same words, beside the screen. Who goes through passages quickly asks for none
 * of those that they only pass: a lookup waits a moment first, is given up when it is not wanted any more, and each person
 * has one at a time, in however many windows.
 */
@Component
public class ElsewhereLookup {

    private static final Logger LOG = LoggerFactory.getLogger(ElsewhereLookup.class);

    /** Longer than between two presses of a key that is held or hit again and again. */
    private static final Duration A_MOMENT = Duration.ofMillis(250);

    private final Search search;
    private final CurrentPerson currentPerson;
    private final Duration moment;

    /** Bounded by the people of the desk. */
    private final ConcurrentHashMap<PersonId, Semaphore> turns = new ConcurrentHashMap<>();

    /** What is asked of the desk. */
    interface Search {
        List<Elsewhere> like(PassageCard card);
    }

    @Autowired
    ElsewhereLookup(SameWords sameWords, CurrentPerson currentPerson) {
        this(sameWords::elsewhere, currentPerson, A_MOMENT);
    }

    ElsewhereLookup(Search search, CurrentPerson currentPerson, Duration moment) {
        this.search = search;
        this.currentPerson = currentPerson;
        this.moment = moment;
    }

    /**
     * Begins one.
     *
     * @param found gets what there is, with the screen's lock; not called where there is nothing
     * @return gives it up
     */
    Runnable begin(PassageCard card, UI ui, Consumer<List<Elsewhere>> found) {
        var given = new CountDownLatch(1);
        var turn = turns.computeIfAbsent(currentPerson.require().id(), none -> new Semaphore(1, true));
        Thread.ofVirtual()
                .name("same words elsewhere")
                .start(new DelegatingSecurityContextRunnable(() -> await(given, turn, card, ui, found)));
        return given::countDown;
    }

    private void await(
            CountDownLatch given, Semaphore turn, PassageCard card, UI ui, Consumer<List<Elsewhere>> found) {
        try {
            if (given.await(moment.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            turn.acquire();
            try {
                look(given, card, ui, found);
            } finally {
                turn.release();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(CountDownLatch given, PassageCard card, UI ui, Consumer<List<Elsewhere>> found) {
        if (given.getCount() == 0) {
            return;
        }
        try {
            var others = search.like(card);
            if (!others.isEmpty()) {
                ui.access(() -> {
                    if (given.getCount() > 0) {
                        found.accept(others);
                    }
                });
            }
        } catch (UIDetachedException gone) {
            LOG.debug("The window was closed before the same words were found");
        } catch (DataAccessException fault) {
            // Nothing on the card depends on it.
            LOG.warn("The same words elsewhere were not looked up", fault);
        }
    }
}
