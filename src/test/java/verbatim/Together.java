package verbatim;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import verbatim.account.Person;
import verbatim.account.SignedIn;

/**
 * Two people at the same moment, each in a transaction of their own: the first has done her work and not yet committed
 * when the second begins.
 */
public final class Together {

    private static final long LONGEST_SECONDS = 20;

    private final TransactionTemplate transaction;
    private final JdbcClient database;

    Together(TransactionTemplate transaction, JdbcClient database) {
        this.transaction = transaction;
        this.database = database;
    }

    /**
     * The first works and holds her transaction open until the second either waits for her or is done; then she commits.
     *
     * @return what the second's work came to; its failure as an {@link ExecutionException} when asked for
     */
    public <T> Future<T> first(Person first, Runnable herWork, Person second, Callable<T> hisWork) throws Exception {
        var worked = new CountDownLatch(1);
        var mayCommit = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            var hers = threads.submit(as(first, () -> {
                transaction.executeWithoutResult(status -> {
                    herWork.run();
                    worked.countDown();
                    await(mayCommit);
                });
                return null;
            }));
            Future<T> his;
            try {
                await(worked);
                his = threads.submit(as(second, hisWork));
                untilDoneOrWaiting(his);
            } finally {
                mayCommit.countDown();
            }
            hers.get(LONGEST_SECONDS, TimeUnit.SECONDS);
            settle(his);
            return his;
        }
    }

    private static <T> Callable<T> as(Person person, Callable<T> work) {
        return () -> {
            SignedIn.as(person);
            try {
                return work.call();
            } finally {
                SignedIn.nobody();
            }
        };
    }

    /** PostgreSQL knows who waits for a lock. */
    private void untilDoneOrWaiting(Future<?> work) throws TimeoutException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
        while (!work.isDone() && waiting() == 0) {
            if (System.nanoTime() > end) {
                throw new TimeoutException("neither done nor waiting");
            }
            Thread.onSpinWait();
        }
    }

    private int waiting() {
        return database.sql("""
                        select count(*) from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'""")
                .query(Integer.class)
                .single();
    }

    private static void settle(Future<?> work) throws InterruptedException, TimeoutException {
        try {
            work.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            // The caller asks for it.
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(LONGEST_SECONDS, TimeUnit.SECONDS)) {
                throw new AssertionError("the other did not come so far");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }
}
