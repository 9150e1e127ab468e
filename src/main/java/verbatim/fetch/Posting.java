package verbatim.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;

/**
 * Posts to an address that an administrator gave. Follows no redirect, reads no more of the answer than its beginning, and ends
 * when its time is over, whatever the server does. Public addresses are posted to, and those of networks that the desk's
 * configuration names; which of them it is, is asked of the very address that is connected to. Blocks: call it off the threads
 * that people wait on. Safe to be used by several threads.
 */
public final class Posting {

    private final FetchSettings settings;
    private final NameLookup names;
    private final Predicate<InetAddress> own;

    /**
     * Posting from this desk.
     *
     * @param settings what it may take; of {@code largest} bytes of the answer the beginning is read
     * @param ownNetworks what may be posted to besides the public internet, on every port: "10.0.0.0/8", "192.168.1.7"
     * @throws IllegalArgumentException if one of these is written otherwise
     */
    public Posting(FetchSettings settings, Set<String> ownNetworks) {
        this(settings, ownNetworks, InetAddress::getAllByName);
    }

    Posting(FetchSettings settings, Set<String> ownNetworks, NameLookup names) {
        this.settings = settings;
        this.names = names;
        var ranges = ownNetworks.stream().map(AddressRange::ofOneOrMore).collect(Collectors.toUnmodifiableSet());
        own = address -> ranges.stream().anyMatch(range -> range.contains(address));
    }

    /**
     * An address as it would be posted to.
     *
     * @param written as a person types it; one without a scheme is taken for https
     * @throws FetchRefused if it is none that could be posted to, whatever its name leads to
     */
    public static URI address(String written) {
        return WebAddress.of(written, port -> true).uri();
    }

    /**
     * Posts once.
     *
     * @param headers besides what HTTP asks for
     * @return what the server said, whatever its status
     * @throws FetchRefused if the address is none that may be posted to, or calling out is switched off
     * @throws FetchFailed if there is no answer
     */
    public PostAnswer post(String address, Map<String, String> headers, byte[] json) {
        if (!settings.enabled()) {
            throw new FetchRefused(FetchRefusal.SWITCHED_OFF);
        }
        var to = WebAddress.of(address, port -> true);
        var resolver = new GuardedResolver(names, new AddressRule(mayBe(to), port -> true));
        var post = new Post(to, headers, json, GuardedClient.of(settings, resolver, trusted()).build(), settings);
        var task = new FutureTask<>(post);
        try {
            Thread.ofVirtual().name("post").start(task);
            return task.get(settings.timeout().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            throw FetchFaults.timedOut(to.host(), settings.timeout().toSeconds());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new FetchCancelled();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException told ? told : new IllegalStateException(failed);
        } finally {
            post.stop();
        }
    }

    /** Of the desk's own networks any port; of the public internet those that pages are served from. */
    private Predicate<InetAddress> mayBe(WebAddress to) {
        var uri = to.uri();
        int port = uri.getPort() >= 0 ? uri.getPort() : "https".equals(uri.getScheme()) ? 443 : 80;
        return AddressRule.PUBLIC.port().test(port) ? own.or(AddressRule.PUBLIC.address()) : own;
    }

    private static SSLContext trusted() {
        try {
            return SSLContext.getDefault();
        } catch (NoSuchAlgorithmException noJava) {
            throw new IllegalStateException(noJava);
        }
    }

    /** The networks of a setting, one after another with commas between them. */
    static Set<String> networks(String setting) {
        return Stream.of(setting.split(",", -1)).map(String::strip).filter(one -> !one.isEmpty()).collect(Collectors.toUnmodifiableSet());
    }
}
