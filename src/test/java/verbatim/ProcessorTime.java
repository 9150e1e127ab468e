package verbatim;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What work takes of the processor: a machine that has much else to do is slow by the clock. */
public final class ProcessorTime {

    private ProcessorTime() {
    }

    /** Asserts that work, which goes on in this thread alone, takes less than this. What is quadratic takes minutes. */
    public static void assertLess(Duration limit, ThrowingCallable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        try {
            work.call();
        } catch (RuntimeException | Error failed) {
            throw failed;
        } catch (Throwable failed) {
            throw new AssertionError(failed);
        }
        assertThat(Duration.ofNanos(threads.getCurrentThreadCpuTime() - before)).as("of the processor").isLessThan(limit);
    }
}
