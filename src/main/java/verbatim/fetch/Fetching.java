package verbatim.fetch;

import java.io.OutputStream;
import java.net.InetAddress;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.impl.ChainElement;
import org.jspecify.annotations.Nullable;

/**
 * Fetches a page that somebody asked for. Blocks for up to the time that its settings give: call it off the threads that
 * people wait on. Safe to be used by several threads.
 *
 * <p>The page is taken in on a thread of its own, so that the one that asked can end the fetch at any moment, and ends it
 * when its time is over, whatever the server does.
 */
public final class Fetching {

    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(100);

    private final FetchSettings settings;
    private final Clock clock;
    private final AddressRule rule;
    private final NameLookup names;
    private final @Nullable SSLContext trust;

    /** Fetching from the public internet alone. */
    public Fetching(FetchSettings settings, Clock clock) {
        this(settings, clock, AddressRule.PUBLIC, InetAddress::getAllByName, null);
    }

    /** @param trust whose certificates hold; null for those that the Java installation trusts */
    Fetching(FetchSettings settings, Clock clock, AddressRule rule, NameLookup names, @Nullable SSLContext trust) {
        this.settings = settings;
        this.clock = clock;
        this.rule = rule;
        this.names = names;
        this.trust = trust;
    }

    /** Whether the desk lets the application call out; where not, every fetch is refused. */
    public boolean isEnabled() {
        return settings.enabled();
    }

    /**
     * Fetches the page at an address, with redirects followed.
     *
     * @param address as a person types it; one without a scheme is taken for https
     * @param content takes what is on the page, decompressed and as it arrives; of a fetch that fails a part of it, perhaps
     * @throws FetchRefused if the address is none that Verbatim calls, or one that it redirects to; or if fetching is off
     * @throws FetchFailed if the page cannot be had
     * @throws FetchCancelled if the progress's follower did not let it go on, or the thread was interrupted
     */
    public Fetched fetch(String address, OutputStream content, FetchProgress progress) {
        return fetch(address, content, OutputStream.nullOutputStream(), progress);
    }

    /**
     * The same, and keeps what came as it came.
     *
     * @param asSent takes the body of the page as it was sent, compressed where it was sent so
     */
    public Fetched fetch(String address, OutputStream content, OutputStream asSent, FetchProgress progress) {
        if (!settings.enabled()) {
            throw new FetchRefused(FetchRefusal.SWITCHED_OFF);
        }
        var first = WebAddress.of(address, rule.port());
        var resolver = new GuardedResolver(names, rule);
        var listening = new Listening(asSent, settings.largest());
        var client = GuardedClient.of(settings, resolver, trusted())
                .addExecInterceptorBefore(ChainElement.MAIN_TRANSPORT.name(), "listening", listening)
                .build();
        var visit = new Visit(first, client, listening, settings, rule, clock, content);
        try {
            return awaited(visit, progress);
        } finally {
            visit.stop();
        }
    }

    private Fetched awaited(Visit visit, FetchProgress progress) {
        var task = new FutureTask<>(visit);
        long begin = System.nanoTime();
        Thread.ofVirtual().name("fetch").start(task);
        while (true) {
            if (!progress.goesOn(visit.received())) {
                throw new FetchCancelled();
            }
            long left = settings.timeout().toNanos() - (System.nanoTime() - begin);
            try {
                return task.get(Math.clamp(left, 0, STEP), TimeUnit.NANOSECONDS);
            } catch (TimeoutException underWay) {
                if (left <= 0) {
                    throw FetchFaults.timedOut(visit.host(), settings.timeout().toSeconds());
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new FetchCancelled();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof RuntimeException told ? told : new IllegalStateException(failed);
            }
        }
    }

    private SSLContext trusted() {
        try {
            // The JDK keeps it; asked for here, so that a desk that fetches nothing does not load it.
            return trust == null ? SSLContext.getDefault() : trust;
        } catch (NoSuchAlgorithmException noJava) {
            throw new IllegalStateException(noJava);
        }
    }
}
