package verbatim.source.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;
import org.netpreserve.jwarc.Warcinfo;
import verbatim.document.BroughtFile;
import verbatim.document.DocumentReading;
import verbatim.fetch.LocalSite;

/** A page of a real server, kept as web archives do, and read back by the library that they read with. */
class WarcFileTest {

    private static final String PAGE = "<!doctype html><title>Plan</title><p>We will not close the bridge this year. Über alles Weitere sprechen wir.";

    private LocalSite site;

    @BeforeEach
    void open() throws IOException {
        site = new LocalSite();
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void holdsWhatWasAskedAndAnsweredOnTheWayAndTheBodyAsItWasSent() throws IOException {
        var zipped = zipped(PAGE);
        site.redirect("/old", "/new?x=1");
        site.page("/new", Map.of("Content-Type", "text/html; charset=utf-8", "Content-Encoding", "gzip", "X-Made-By", "Bär"), zipped);

        try (var capture = page("/old")) {
            assertThat(capture.file().bytes()).as("unpacked").isEqualTo(PAGE.getBytes(StandardCharsets.UTF_8));
            var warc = kept(capture);
            try (var reader = new WarcReader(warc.stream())) {
                assertThat(reader.compression()).isEqualTo(WarcCompression.GZIP);
                var info = (Warcinfo) reader.next().orElseThrow();
                assertThat(info.fields().first("software")).contains("Verbatim");
                var addresses = new ArrayList<URI>();
                var asked = (WarcRequest) reader.next().orElseThrow();
                assertThat(asked.http().headers().first("User-Agent")).contains("Verbatim/test (quote checking)");
                assertThat(asked.http().target()).isEqualTo("/old");
                addresses.add(asked.targetURI());
                var moved = (WarcResponse) reader.next().orElseThrow();
                assertThat(moved.http().status()).isEqualTo(302);
                assertThat(moved.http().headers().first("Location")).contains("/new?x=1");
                assertThat(moved.headers().all("WARC-Concurrent-To")).containsExactly("<" + asked.id() + ">");
                addresses.add(((WarcTargetRecord) reader.next().orElseThrow()).targetURI());
                var answered = (WarcResponse) reader.next().orElseThrow();
                assertThat(answered.http().status()).isEqualTo(200);
                assertThat(answered.http().reason()).isEqualTo("OK");
                assertThat(answered.http().headers().first("X-Made-By")).contains("Bär");
                assertThat(answered.ipAddress()).hasValueSatisfying(address -> assertThat(address.isLoopbackAddress()).isTrue());
                assertThat(answered.http().body().stream().readAllBytes()).as("as it was sent").isEqualTo(zipped);
                assertThat(reader.next()).isEmpty();
                assertThat(addresses).map(URI::toString).containsExactly(site.url("/old"), site.url("/new?x=1"));
            }
        }
    }

    @Test
    void itsPayloadIsWhatTheServerServedAndItsDigestSaysSo() throws IOException {
        site.page("/plain", "text/html", PAGE);

        try (var capture = page("/plain");
                var reader = new WarcReader(kept(capture).stream())) {
            var answered = reader.records().filter(WarcResponse.class::isInstance).map(WarcResponse.class::cast).findFirst().orElseThrow();
            assertThat(answered.payloadDigest().orElseThrow().hex()).isEqualTo(capture.file().sha256());
            assertThat(answered.http().body().stream().readAllBytes()).isEqualTo(PAGE.getBytes(StandardCharsets.UTF_8));
            assertThat(HexFormat.of().parseHex(capture.file().sha256())).hasSize(32);
        }
    }

    @Test
    void aBodyThatCameInPiecesIsWholeAndSaysThatItDid() throws IOException {
        site.inPieces("/pieces", "text/html", List.of("<p>We will not ", "close the bridge ", "this year, nor the next."));

        try (var capture = page("/pieces");
                var reader = new WarcReader(kept(capture).stream())) {
            var answered = reader.records().filter(WarcResponse.class::isInstance).map(WarcResponse.class::cast).findFirst().orElseThrow();
            assertThat(answered.http().headers().first("X-Archive-Orig-Transfer-Encoding")).contains("chunked");
            assertThat(new String(answered.http().body().stream().readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo("<p>We will not close the bridge this year, nor the next.");
        }
    }

    private Capture page(String path) {
        return LocalPages.page(new DocumentReading(), LocalSite.fetching(LocalSite.settings()), site.url(path));
    }

    private static BroughtFile kept(Capture capture) {
        return Objects.requireNonNull(capture.page()).warc();
    }

    private static byte[] zipped(String words) throws IOException {
        var zipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(words.getBytes(StandardCharsets.UTF_8));
        }
        return zipped.toByteArray();
    }
}
