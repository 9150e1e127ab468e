package verbatim.ui.workbench.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.component.UI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import verbatim.account.CurrentPerson;
import verbatim.passage.PassageCard;
import verbatim.ui.workbench.WorkbenchTest;

/** Who goes through passages quickly asks the desk little. */
class ElsewhereLookupTest extends WorkbenchTest {

    private final CopyOnWriteArrayList<String> asked = new CopyOnWriteArrayList<>();
    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Autowired
    ElsewhereLookupTest(ApplicationContext context) {
        super(context);
    }

    @Test
    void onePersonHasOneAtATimeAndWhatIsGivenUpIsNotAsked() {
        var lookup = lookup(Duration.ZERO);
        begin(lookup, "Q1");
        await().until(() -> asked.contains("Q1"));
        begin(lookup, "Q2").run();
        begin(lookup, "Q3");
        goOn.countDown();
        await().until(() -> asked.contains("Q3"));

        assertThat(asked).containsExactly("Q1", "Q3");
        assertThat(mostAtOnce).hasValue(1);
    }

    @Test
    void twoPeopleDoNotWaitForEachOther() {
        var lookup = lookup(Duration.ZERO);
        begin(lookup, "Q1");
        await().until(() -> asked.contains("Q1"));
        signIn("jonas");
        begin(lookup, "Q2");

        await().until(() -> asked.contains("Q2"));
        goOn.countDown();
    }

    @Test
    void whatIsGivenUpInTheFirstMomentIsNotAsked() {
        var lookup = lookup(Duration.ofMillis(200));
        for (var label : List.of("Q1", "Q2", "Q3", "Q4")) {
            begin(lookup, label).run();
        }
        goOn.countDown();
        begin(lookup, "Q5");
        await().until(() -> asked.contains("Q5"));

        assertThat(asked).containsExactly("Q5");
    }

    private Runnable begin(ElsewhereLookup lookup, String label) {
        return lookup.begin(stored(label), UI.getCurrent(), found -> {});
    }

    private ElsewhereLookup lookup(Duration moment) {
        return new ElsewhereLookup(this::search, desk.service(CurrentPerson.class), moment);
    }

    private List<verbatim.passage.Elsewhere> search(PassageCard card) {
        mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
        asked.add(card.row().label());
        try {
            goOn.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        atOnce.decrementAndGet();
        return List.of();
    }
}
