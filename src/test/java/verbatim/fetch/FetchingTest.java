package verbatim.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static verbatim.fetch.LocalSite.answer;
import static verbatim.fetch.LocalSite.fetching;
import static verbatim.fetch.LocalSite.settings;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.message.Refused;
import verbatim.message.Worded;

/** What servers answer, and what becomes of it. */
class FetchingTest {

    private static final Duration SHORT = Duration.ofMillis(700);

    private final CountDownLatch testIsOver = new CountDownLatch(1);
    private final ByteArrayOutputStream content = new ByteArrayOutputStream();
    private LocalSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LocalSite();
    }

    @AfterEach
    void close() {
        testIsOver.countDown();
        site.close();
    }

    @Test
    void bringsThePageAsItCame() {
        var agent = new ArrayList<String>();
        site.at("/speech", exchange -> {
            agent.add(exchange.getRequestHeaders().getFirst("User-Agent"));
            answer(exchange, 200, "Text/HTML; charset=iso-8859-1", "<p>Über".getBytes(StandardCharsets.ISO_8859_1));
        });

        var fetched = fetch("/speech");

        assertThat(content.toByteArray()).isEqualTo("<p>Über".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(fetched.mediaType()).isEqualTo("text/html");
        assertThat(fetched.charset()).isEqualTo("ISO-8859-1");
        assertThat(fetched.at()).isEqualTo(LocalSite.NOW);
        assertThat(fetched.hops()).containsExactly(URI.create(site.url("/speech")));
        assertThat(fetched.fileName()).isEqualTo("speech.html");
        assertThat(agent).containsExactly("Verbatim/test (quote checking)");
        assertThat(FetchSettings.of(true, "0.1.0").userAgent()).isEqualTo("Verbatim/0.1.0 (quote checking)");
    }

    @Test
    void followsRedirectsAndTellsThem() {
        site.redirect("/a", "/b?x=1");
        site.redirect("/b", "http://other.example:" + site.port() + "/c");
        site.page("/c", "text/plain", "Words.");

        var fetched = fetch("/a");

        assertThat(fetched.address()).hasToString("http://other.example:" + site.port() + "/c");
        assertThat(fetched.hops()).map(URI::getPath).containsExactly("/a", "/b", "/c");
    }

    @Test
    void endsACircleOfRedirects() {
        site.redirect("/round", "/round");
        failsWith(FetchRefusal.TOO_MANY_REDIRECTS, "/round", "more than 5 times");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "401 | PAID_ANSWER    | The page is paid or asks for a sign-in: site.example answers with 401.",
        "402 | PAID_ANSWER    | The page is paid or asks for a sign-in",
        "403 | PAID_ANSWER    | The page is paid or asks for a sign-in",
        "404 | GONE           | The page is gone (404). Perhaps a web archive has it.",
        "410 | GONE           | The page is gone (410). Perhaps a web archive has it.",
        "451 | WITHHELD       | legal reasons (451)",
        "429 | TOO_OFTEN      | asked too often",
        "400 | NOT_HANDED_OUT | does not hand out",
        "302 | NOT_HANDED_OUT | does not hand out",
        "500 | SERVER_FAULT   | fault of its own (500)",
        "503 | SERVER_FAULT   | fault of its own (503)",
    })
    void tellsWhatTheServerAnswers(int status, FetchRefusal code, String words) {
        site.status("/page", status);
        failsWith(code, "/page", words);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<script type='application/ld+json'>{\"isAccessibleForFree\": \"False\"}</script><p>The beginning.",
        "<script type='application/ld+json'>{\"isAccessibleForFree\":false}</script><p>The beginning.",
        "<meta property=\"article:content_tier\" content=\"locked\"><p>The beginning.",
    })
    void tellsThatAPageCallsItselfPaid(String page) {
        site.page("/paid", "text/html", page);
        failsWith(FetchRefusal.PAID_PAGE, "/paid", "it says so itself");
    }

    @ParameterizedTest
    @CsvSource({
        "/a.png,image/png", "/a.mp4,video/mp4", "/a.zip,application/zip", "/a,application/octet-stream", "/a,application/json"
    })
    void refusesWhatIsNoText(String path, String type) {
        site.page(path, type, "bytes");
        failsWith(FetchRefusal.NO_TEXT, path, type);
    }

    @ParameterizedTest
    @CsvSource({
        "/talk.vtt,text/vtt,talk.vtt", "/talk.srt,application/octet-stream,talk.srt", "/talk.srt,text/plain,talk.srt",
        "/report,application/pdf,report.pdf", "/,text/html,site.example.html", "/a.docx,application/zip,a.docx",
    })
    void takesWhatMayBeReadAndNamesIt(String path, String type, String name) {
        site.page(path, type, "bytes");
        assertThat(fetch(path).fileName()).isEqualTo(name);
    }

    @Test
    void inflatesWhatIsCompressed() {
        site.at("/gzip", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, "text/plain", gzip("Words. ".repeat(1_000).getBytes(StandardCharsets.UTF_8)));
        });
        fetch("/gzip");
        assertThat(content.size()).isEqualTo(7_000);
    }

    @Test
    void stopsWhatSwellsWhenItIsInflated() {
        var bomb = gzip(new byte[50 << 20]);
        assertThat(bomb.length).isLessThan(1 << 17);
        site.at("/bomb", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            answer(exchange, 200, "text/plain", bomb);
        });
        failsWith(FetchRefusal.TOO_LARGE, "/bomb", "larger than 1 MB");
    }

    @Test
    void stopsWhatIsTooLargeWhetherItSaysSoOrNot() {
        site.page("/said", "text/plain", "a".repeat((1 << 20) + 1));
        failsWith(FetchRefusal.TOO_LARGE, "/said", "larger than 1 MB");
        endless("/endless", "a".repeat(8_192));
        failsWith(FetchRefusal.TOO_LARGE, "/endless", "larger than 1 MB");
    }

    @Test
    void endsAfterItsTimeWhateverTheServerDoes() {
        site.at("/silent", exchange -> awaitEnd());
        endsInTime("/silent");
        site.at("/stops", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            awaitEnd();
        });
        endsInTime("/stops");
        site.at("/error-that-never-ends", exchange -> {
            exchange.sendResponseHeaders(302, 0);
            exchange.getResponseBody().flush();
            awaitEnd();
        });
        var begin = System.nanoTime();
        failsWith(FetchRefusal.NOT_HANDED_OUT, "/error-that-never-ends", "302");
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void boundsTheHeadersOfAnAnswer() {
        site.at("/headers", exchange -> {
            for (int i = 0; i < 1_000; i++) {
                exchange.getResponseHeaders().add("X-" + i, "x");
            }
            answer(exchange, 200, "text/plain", new byte[] {'a'});
        });
        failsWith(FetchRefusal.UNREACHABLE, "/headers", "cannot be reached, or broke off");
    }

    @Test
    void tellsThatThereIsNoServer() throws IOException {
        NameLookup unknown = host -> {
            throw new UnknownHostException(host);
        };
        var fetching = new Fetching(settings(), LocalSite.CLOCK, AddressRule.PUBLIC, unknown, null);
        assertThatThrownBy(() -> fetching.fetch("https://nowhere.example/", OutputStream.nullOutputStream(), FetchProgress.UNWATCHED))
                .isInstanceOfSatisfying(FetchFailed.class, failed -> assertThat(code(failed)).isEqualTo(FetchRefusal.NO_SUCH_SERVER))
                .hasMessage("There is no server named nowhere.example.");
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        var failed = catchThrowableOfType(
                FetchFailed.class,
                () -> fetching(settings()).fetch("http://site.example:" + free, OutputStream.nullOutputStream(), FetchProgress.UNWATCHED));
        assertThat(code(failed)).isEqualTo(FetchRefusal.UNREACHABLE);
    }

    @Test
    void canBeCancelledWhileTheServerIsSilent() {
        site.at("/silent", exchange -> awaitEnd());
        var begin = System.nanoTime();
        assertThatThrownBy(() -> fetching(settings())
                        .fetch(site.url("/silent"), OutputStream.nullOutputStream(), bytes -> System.nanoTime() - begin < SHORT.toNanos()))
                .isInstanceOf(FetchCancelled.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void isRefusedWhereTheDeskSwitchedItOff() {
        var off = fetching(FetchSettings.of(false, "test"));
        assertThat(off.isEnabled()).isFalse();
        assertThatThrownBy(() -> off.fetch(site.url("/"), OutputStream.nullOutputStream(), FetchProgress.UNWATCHED))
                .isInstanceOf(FetchRefused.class)
                .hasMessageContaining("switched off");
    }

    private Fetched fetch(String path) {
        return fetching(settings()).fetch(site.url(path), content, FetchProgress.UNWATCHED);
    }

    private void failsWith(FetchRefusal code, String path, String words) {
        var failed = catchThrowableOfType(FetchFailed.class, () -> fetch(path));
        assertThat(failed).hasMessageContaining(words).hasMessageEndingWith(".");
        assertThat(code(failed)).isEqualTo(code);
    }

    private static Worded code(Refused refused) {
        return refused.refusals().getFirst().code();
    }

    private void endsInTime(String path) {
        var begin = System.nanoTime();
        assertThatThrownBy(() -> fetching(settings(SHORT)).fetch(site.url(path), OutputStream.nullOutputStream(), FetchProgress.UNWATCHED))
                .isInstanceOfSatisfying(FetchFailed.class, late -> assertThat(code(late)).isEqualTo(FetchRefusal.TIMED_OUT));
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isBetween(SHORT, Duration.ofSeconds(10));
    }

    private void endless(String path, String piece) {
        site.at(path, exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(200, 0);
            while (testIsOver.getCount() > 0) {
                exchange.getResponseBody().write(piece.getBytes(StandardCharsets.UTF_8));
            }
        });
    }

    private void awaitEnd() {
        try {
            testIsOver.await();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static byte[] gzip(byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
