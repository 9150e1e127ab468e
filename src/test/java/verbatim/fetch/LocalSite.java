package verbatim.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site on the loopback, which tests let themselves fetch from. */
public final class LocalSite implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-05-03T08:00:00Z");
    static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    /** A site without a page. */
    public LocalSite() throws IOException {
        this(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
    }

    /** A site on another address of the loopback. */
    static LocalSite on(String address) throws IOException {
        return new LocalSite(HttpServer.create(new InetSocketAddress(InetAddress.getByName(address), 0), 0));
    }

    LocalSite(HttpServer server) {
        this.server = server;
        server.setExecutor(threads);
        server.start();
    }

    /** Limits small enough for a test to reach them. */
    public static FetchSettings settings() {
        return new FetchSettings(
                true, "Verbatim/test (quote checking)", 1 << 20, 5, Duration.ofSeconds(2), Duration.ofSeconds(20));
    }

    static FetchSettings settings(Duration timeout) {
        var all = settings();
        return new FetchSettings(
                true, all.userAgent(), all.largest(), all.mostRedirects(), all.connectTimeout(), timeout);
    }

    /** Fetching that may go to the loopback, and nowhere else; every name leads there. */
    public static Fetching fetching(FetchSettings settings) {
        var loopback = new AddressRule(InetAddress::isLoopbackAddress, port -> true);
        return new Fetching(settings, CLOCK, loopback, host -> new InetAddress[] {InetAddress.getLoopbackAddress()}, null);
    }

    int port() {
        return server.getAddress().getPort();
    }

    /** The address of a page. */
    public String url(String path) {
        return "http://site.example:" + port() + path;
    }

    /** What answers there. */
    public void at(String path, HttpHandler handler) {
        server.createContext(path, handler);
    }

    /** A page of this type. */
    public void page(String path, String type, String content) {
        at(path, exchange -> answer(exchange, 200, type, content.getBytes(StandardCharsets.UTF_8)));
    }

    /** A page with these headers, its body as it goes over the wire. */
    public void page(String path, Map<String, String> headers, byte[] content) {
        at(path, exchange -> {
            try (exchange) {
                headers.forEach(exchange.getResponseHeaders()::set);
                exchange.sendResponseHeaders(200, content.length);
                exchange.getResponseBody().write(content);
            }
        });
    }

    /** A page whose length is not known before it is over. */
    public void inPieces(String path, String type, List<String> pieces) {
        at(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders().set("Content-Type", type);
                exchange.sendResponseHeaders(200, 0);
                for (var piece : pieces) {
                    exchange.getResponseBody().write(piece.getBytes(StandardCharsets.UTF_8));
                    exchange.getResponseBody().flush();
                }
            }
        });
    }

    /** Nothing there, or nothing any more. */
    public void status(String path, int status) {
        at(path, exchange -> answer(exchange, status, "text/html", new byte[0]));
    }

    /** What is elsewhere. */
    public void redirect(String path, String location) {
        at(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            answer(exchange, 302, "text/html", new byte[0]);
        });
    }

    /** Answers whole. */
    public static void answer(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        try (exchange) {
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
            exchange.getResponseBody().write(content);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
