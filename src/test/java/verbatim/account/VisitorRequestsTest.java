package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import verbatim.DatabaseTest;

/** What strangers may send: no answer is a fault of ours, none leaves a word in the log, and few begin a session. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.production-mode=true")
@DatabaseTest
@ExtendWith(OutputCaptureExtension.class)
class VisitorRequestsTest {

    private static final List<String> BEGIN_NO_SESSION = List.of(
            "GET /", "GET /people", "GET /queue?status=NOPE&page=x", "GET /actuator/health", "GET /actuator", "GET /error",
            "GET /no-such-page", "GET /api/x", "GET /attachment/abc", "GET /article/abc", "GET /logout", "GET /?restartApplication",
            "GET /VAADIN/build/no-such.js", "GET /VAADIN/x", "GET /icons/verbatim.svg", "GET /icons/none.svg", "GET /favicon.ico",
            "GET /themes/x.css", "GET /aura/aura.css", "GET /aura/none.css", "GET /robots.txt",
            "GET /VAADIN/static/push/vaadinPush.js", "GET /sw.js", "GET /manifest.webmanifest", "GET /offline.html",
            "GET /icons/icon.png", "GET /web-component/x.js", "GET /HILLA/push", "GET /connect/x/y",
            "GET /?v-r=translations", "GET /?v-r=translations&langtag=%00&chunks=a&keys=b", "GET /?v-r=uidl", "POST /?v-r=uidl",
            "GET /?v-r=uidl&v-uiId=abc", "POST /?v-r=uidl&v-uiId=abc", "POST /?v-r=uidl&v-uiId=0", "GET /?v-r=push",
            "POST /?v-r=push", "GET /VAADIN/push?v-r=push", "POST /VAADIN/push?v-r=push", "GET /VAADIN/push?v-r=push&v-uiId=x",
            "GET /?v-r=heartbeat", "POST /?v-r=heartbeat&v-uiId=x", "GET /?v-r=heartbeat&v-uiId=-1",
            "POST /?v-r=heartbeat&v-uiId=99999999999", "GET /?v-r=webcomponent-resync", "GET /?v-r=oldbrowser", "GET /?v-r=unknown",
            "POST /?v-r=unknown", "GET /?v-r=", "GET /?v-r=%00", "GET /sign-in?v-r=translations",
            "GET /VAADIN/dynamic/resource/0/abc/x", "POST /VAADIN/dynamic/resource/0/abc/upload", "GET /VAADIN/dynamic/resource/x",
            "GET /VAADIN/dynamic/resource/99999999999999/abc/x", "GET /VAADIN/dynamic/resource/", "GET /%2e%2e/x", "GET /a%00b",
            "GET /;x=1", "PUT /", "DELETE /sign-in", "OPTIONS /", "TRACE /", "PROPFIND /", "POST /error", "POST /logout");

    private static final List<String> BEGIN_ONE = List.of(
            "GET /sign-in", "GET /sign-in?closeApplication", "GET /sign-in?restartApplication", "GET /sign-in?wait=99999999999",
            "GET /sign-in?error=%ff", "GET /?v-r=init", "GET /?v-r=init&location=%00&query=", "GET /?v-r=init&v-r=uidl");

    private final VisitorSessions visitors;
    private final SmallBrowser browser;

    @Autowired
    VisitorRequestsTest(@LocalServerPort int port, VisitorSessions visitors) {
        this.visitors = visitors;
        this.browser = new SmallBrowser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void fewRequestsOfAStrangerBeginASession(CapturedOutput log) {
        BEGIN_NO_SESSION.forEach(request -> {
            browser.forgetCookies();
            int before = visitors.count();
            ask(request, log);
            assertThat(visitors.count()).as(request).isEqualTo(before);
            assertThat(browser.sessionId()).as(request).isEmpty();
        });
    }

    @Test
    void noRequestOfAStrangerIsAFault(CapturedOutput log) {
        BEGIN_ONE.forEach(request -> {
            browser.forgetCookies();
            ask(request, log);
        });
    }

    @Test
    void norIsOneOfAPersonWhoIsSignedIn(CapturedOutput log) throws Exception {
        browser.signInAs("admin", "first-desk-of-the-tests");
        BEGIN_NO_SESSION.stream().filter(request -> !request.contains("logout")).forEach(request -> ask(request, log));
        BEGIN_ONE.stream().filter(request -> !request.contains("Application")).forEach(request -> ask(request, log));

        assertThat(browser.get("/people").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void aVisitorsSessionIsNoneAnyMoreOnceSomebodySignedIn() throws Exception {
        browser.get("/sign-in");
        int before = visitors.count();
        browser.signInAs("admin", "first-desk-of-the-tests");

        browser.get("/people");

        assertThat(visitors.count()).isEqualTo(before - 1);
    }

    private void ask(String request, CapturedOutput log) {
        int said = log.getAll().length();
        var softly = new SoftAssertions();
        try {
            var answer = browser.ask(request.split(" ")[0], request.split(" ")[1], "{\"rpc\": garbage");
            softly.assertThat(answer.statusCode()).as(request).isLessThan(500);
            softly.assertThat(answer.body()).as(request).doesNotContain("Exception", "\tat ");
        } catch (IOException broken) {
            softly.fail(request, broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            softly.fail(request, interrupted);
        }
        softly.assertThat(log.getAll().substring(said)).as("the log after " + request).isBlank();
        softly.assertAll();
    }
}
