package verbatim.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refused;

/**
 * One fetch under way: asks an address, follows where it redirects to, hop by hop, and takes the page in, counting. Each
 * hop is an address of its own that the rule is asked about. May be stopped from another thread at any time.
 */
final class Visit implements Callable<Fetched> {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int OK = 200;
    private static final int LEAST_NO_SUCCESS = 300;
    private static final int BUFFER = 16 * 1024;

    /** In bytes: a page says at its head, or at the end of its body, that it is not free. */
    private static final int LOOKED_AT = 2 * 1024 * 1024;

    private final CloseableHttpClient client;
    private final Listening listening;
    private final FetchSettings settings;
    private final AddressRule rule;
    private final Clock clock;
    private final OutputStream into;
    private final List<Exchange> exchanges = new ArrayList<>();
    private int hops;
    private volatile WebAddress asked;
    private volatile @Nullable HttpGet request;
    private volatile long received;
    private volatile boolean stopped;

    /** @param listening at the client's connections */
    Visit(
            WebAddress first,
            CloseableHttpClient client,
            Listening listening,
            FetchSettings settings,
            AddressRule rule,
            Clock clock,
            OutputStream into) {
        this.asked = first;
        this.client = client;
        this.listening = listening;
        this.settings = settings;
        this.rule = rule;
        this.clock = clock;
        this.into = into;
    }

    /** The server that is asked now. */
    String host() {
        return asked.host();
    }

    /** Bytes of the page so far. */
    long received() {
        return received;
    }

    /** Ends it: connections are closed at once, without waiting for what may still come. */
    void stop() {
        stopped = true;
        var pending = request;
        if (pending != null) {
            pending.cancel();
        }
        client.close(CloseMode.IMMEDIATE);
    }

    @Override
    public Fetched call() {
        try {
            while (true) {
                hops++;
                var fetched = ask(new HttpGet(asked.uri()));
                if (fetched != null) {
                    return fetched;
                }
            }
        } catch (IOException met) {
            throw told(FetchFaults.network(met, asked.host(), settings.timeout().toSeconds()));
        }
    }

    /** The page, or null if it is elsewhere; then {@link #asked} is where. */
    private @Nullable Fetched ask(HttpGet get) throws IOException {
        request = get;
        get.setHeader(HttpHeaders.ACCEPT, ReadableMedia.accept());
        ClassicHttpResponse response = client.executeOpen(null, get, null);
        try {
            var heard = Objects.requireNonNull(listening.heard());
            exchanges.add(new Exchange(asked.uri(), heard.server(), clock.instant(), heard.request(), heard.response()));
            int status = response.getCode();
            var location = response.getFirstHeader(HttpHeaders.LOCATION);
            if (REDIRECTS.contains(status) && location != null) {
                follow(location.getValue());
                return null;
            }
            if (status < OK || status >= LEAST_NO_SUCCESS) {
                throw FetchFaults.status(status, asked.host());
            }
            return taken(response.getEntity());
        } finally {
            // Closing a response reads it to its end, which may never come; a cancelled one has no rest.
            get.cancel();
            closed(response);
        }
    }

    private static void closed(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException cut) {
            // That it was cut is what was asked for.
        }
    }

    private void follow(String location) {
        if (hops > settings.mostRedirects()) {
            throw FetchFaults.tooManyRedirects(settings.mostRedirects());
        }
        try {
            asked = asked.redirected(location, rule.port());
        } catch (FetchRefused refused) {
            throw refused.redirectedTo(WebAddress.shown(location));
        }
    }

    private Refused told(Refused failure) {
        return hops > 1 && failure instanceof FetchRefused refused ? refused.redirectedTo(asked.host()) : failure;
    }

    private Fetched taken(@Nullable HttpEntity entity) throws IOException {
        var type = entity == null ? null : ContentType.parseLenient(entity.getContentType());
        var mediaType = type == null ? "" : type.getMimeType().toLowerCase(Locale.ROOT);
        if (!ReadableMedia.isReadable(mediaType, asked.uri().getPath())) {
            throw FetchFaults.noText(mediaType);
        }
        boolean isPage = mediaType.endsWith("html") || mediaType.endsWith("xhtml+xml");
        var beginning = new ByteArrayOutputStream();
        if (entity != null) {
            take(entity, isPage ? beginning : OutputStream.nullOutputStream());
        }
        if (isPage && PaidPage.is(beginning.toByteArray())) {
            throw new FetchFailed(FetchRefusal.PAID_PAGE);
        }
        return new Fetched(asked.uri(), mediaType, charset(type), clock.instant(), exchanges);
    }

    private void take(HttpEntity entity, OutputStream beginning) throws IOException {
        if (entity.getContentLength() > settings.largest()) {
            throw FetchFaults.tooLarge(settings.largest());
        }
        var buffer = new byte[BUFFER];
        var content = entity.getContent();
        long length = 0;
        int some = content.read(buffer);
        while (some >= 0 && !stopped) {
            length += some;
            received = length;
            if (length > settings.largest()) {
                throw FetchFaults.tooLarge(settings.largest());
            }
            into.write(buffer, 0, some);
            if (length <= LOOKED_AT) {
                beginning.write(buffer, 0, some);
            }
            some = content.read(buffer);
        }
    }

    private static @Nullable String charset(@Nullable ContentType type) {
        Charset charset = type == null ? null : type.getCharset();
        return charset == null ? null : charset.name();
    }
}
