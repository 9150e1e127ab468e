package verbatim.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * Does the same with many things, several at a time: on the caller's thread, and on as many others as the machine has
 * processors beside it. These are shared by all callers, so that ten searches at once take no more than the machine has; a
 * caller who gets none of them does it all alone.
 */
@Component
class SideBySide implements DisposableBean {

    private final int others;
    private final ExecutorService threads;

    SideBySide() {
        this(Runtime.getRuntime().availableProcessors() - 1);
    }

    SideBySide(int others) {
        this.others = others;
        threads = Executors.newFixedThreadPool(
                Math.max(1, others), Thread.ofPlatform().daemon().name("side-by-side-", 0).factory());
    }

    /**
     * The results in the order of the things; all of it is done as the signed-in person.
     *
     * @param goesOn asked before each thing, of how many are done, from the first one on; where it answers no, the results
     *     are those up to there
     * @throws RuntimeException that of the first thing that failed
     */
    <T, R> List<R> results(List<T> things, Function<T, R> work, IntPredicate goesOn) {
        var tasks = things.stream().map(thing -> new FutureTask<>(() -> work.apply(thing))).toList();
        var next = new AtomicInteger();
        Runnable help = new DelegatingSecurityContextRunnable(() -> {
            while (runNext(tasks, next)) {}
        });
        Stream.generate(() -> help).limit(Math.clamp(tasks.size() - 1, 0, others)).forEach(threads::execute);
        var results = new ArrayList<R>();
        try {
            while (results.size() < tasks.size() && goesOn.test(results.size())) {
                results.add(result(tasks, results.size(), next));
            }
        } finally {
            next.set(tasks.size());
        }
        return results;
    }

    /** Does what nobody has begun, until the one that is waited for is done or in other hands. */
    private static <R> R result(List<FutureTask<R>> tasks, int wanted, AtomicInteger next) {
        while (!tasks.get(wanted).isDone() && runNext(tasks, next)) {}
        try {
            return tasks.get(wanted).get();
        } catch (ExecutionException failed) {
            switch (Objects.requireNonNull(failed.getCause())) {
                case RuntimeException refused -> throw refused;
                case Error error -> throw error;
                case Throwable other -> throw new IllegalStateException(other);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("ended while others were at work", ended);
        }
    }

    private static boolean runNext(List<? extends Runnable> tasks, AtomicInteger next) {
        int own = next.getAndIncrement();
        if (own >= tasks.size()) {
            return false;
        }
        tasks.get(own).run();
        return true;
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}
