package verbatim.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

class SideBySideTest {

    private static final List<Integer> THINGS = IntStream.range(0, 200).boxed().toList();

    private final SideBySide sideBySide = new SideBySide(1);

    @AfterEach
    void end() {
        sideBySide.destroy();
        SecurityContextHolder.clearContext();
    }

    @Test
    void resultsStandInTheOrderOfTheThings() {
        var asked = new ArrayList<Integer>();

        var results = sideBySide.results(THINGS, thing -> thing * 2, asked::add);

        assertThat(results).isEqualTo(THINGS.stream().map(thing -> thing * 2).toList());
        assertThat(asked).isEqualTo(THINGS);
        assertThat(sideBySide.results(List.<Integer>of(), thing -> thing, done -> true)).isEmpty();
    }

    /** Two wait for each other: on one thread alone they would wait for ever. */
    @Test
    void severalAreDoneAtATime() {
        var both = new CyclicBarrier(2);

        var threads = sideBySide.results(List.of(1, 2), thing -> met(both), done -> true);

        assertThat(new HashSet<>(threads)).hasSize(2);
    }

    /** Nobody waits for another's search. */
    @Test
    void whoGetsNoOtherThreadDoesItAlone() throws InterruptedException {
        var bothAtWork = new CountDownLatch(2);
        var end = new CountDownLatch(1);
        var longSearch = Thread.ofVirtual().start(() -> sideBySide.results(List.of(1, 2), thing -> {
            bothAtWork.countDown();
            return awaited(end);
        }, done -> true));
        bothAtWork.await();

        var threads = sideBySide.results(THINGS, thing -> Thread.currentThread(), done -> true);

        assertThat(threads).hasSameSizeAs(THINGS).containsOnly(Thread.currentThread());
        end.countDown();
        longSearch.join();
    }

    @Test
    void stoppedItHandsOutWhatWasDoneUpToThere() {
        assertThat(sideBySide.results(THINGS, thing -> thing, done -> done < 7)).containsExactly(0, 1, 2, 3, 4, 5, 6);
    }

    @Test
    void theFirstFailureIsTold() {
        assertThatThrownBy(() -> sideBySide.results(THINGS, SideBySideTest::refusedFromThirty, done -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("30");
    }

    @Test
    void allIsDoneAsTheSignedInPerson() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("edda", ""));

        var names = sideBySide.results(THINGS, thing -> signedIn(), done -> true);

        assertThat(names).containsOnly("edda");
    }

    private static String signedIn() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()).getName();
    }

    private static int refusedFromThirty(int thing) {
        if (thing >= 30) {
            throw new IllegalArgumentException(Integer.toString(thing));
        }
        return thing;
    }

    private static Thread met(CyclicBarrier barrier) {
        try {
            barrier.await();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return Thread.currentThread();
    }

    private static boolean awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return true;
    }
}
