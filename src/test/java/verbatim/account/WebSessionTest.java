package verbatim.account;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static verbatim.account.SmallBrowser.header;

import java.net.URLEncoder;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.access.AccessDeniedException;
import verbatim.DatabaseTest;

/** How a session over HTTP begins, what it survives, and what ends it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.production-mode=true")
@DatabaseTest
class WebSessionTest {

    private static final String PASSWORD = "first-desk-of-the-tests";

    private final SmallBrowser browser;
    private final int port;
    private final SignInThrottle throttle;
    private final Staffing staffing;
    private final Sessions sessions;
    private final AuditReading trail;
    private final Person admin;

    @Autowired
    WebSessionTest(
            @LocalServerPort int port,
            Staffing staffing,
            Sessions sessions,
            AuditReading trail,
            People people,
            SignInThrottle throttle) {
        this.port = port;
        this.throttle = throttle;
        this.browser = new SmallBrowser(port);
        this.staffing = staffing;
        this.sessions = sessions;
        this.trail = trail;
        this.admin = people.active().stream()
                .filter(person -> person.username().equals("admin"))
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void close() {
        SignedIn.nobody();
        browser.close();
    }

    @Test
    void whoAsksForTheApplicationIsToldWhereTheyBegin() throws Exception {
        browser.signInAs("admin", PASSWORD);
        assertThat(header(browser.get("/"), "Location")).endsWith("/work");

        SignedIn.as(admin);
        var password = staffing.add(new NewPerson("brandnew", "Brand New", Role.EDITOR)).value();
        try (var other = new SmallBrowser(port)) {
            other.signInAs("brandnew", password);
            assertThat(other.get("/").statusCode()).as("who must change the password first, by the page").isEqualTo(200);
        }
    }

    @Test
    void aFormPostedFromElsewhereIsRefused() throws Exception {
        browser.signInAs("admin", PASSWORD);

        assertThat(browser.post("/logout", "").statusCode()).isEqualTo(403);
        assertThat(browser.get("/people").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndChangesAtSignIn() throws Exception {
        var before = browser.get("/sign-in");
        assertThat(header(before, "Set-Cookie"))
                .startsWith("VERBATIM=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        var idBefore = browser.sessionId();

        var answer = browser.signInAs("admin", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/").doesNotContain("sign-in");
        assertThat(browser.sessionId()).isNotEqualTo(idBefore);
        assertThat(browser.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void aSignInThatAnotherSiteSendsIsNotLookedAt() throws Exception {
        var answer = browser.signInFromElsewhere("admin", PASSWORD);

        assertThat(header(answer, "Location")).endsWith("/sign-in?again");
        assertThat(browser.get("/people").statusCode()).as("not signed in").isEqualTo(302);
        assertThat(browser.post("/sign-in?v-r=uidl", "username=admin&password=" + PASSWORD).statusCode()).isEqualTo(302);
        assertThat(browser.get("/people").statusCode()).as("nor dressed up as a request of the screens").isEqualTo(302);
    }

    @Test
    void theTokenOfAnotherBrowserDoesNotCount() throws Exception {
        try (var other = new SmallBrowser(port)) {
            var theirs = other.token();
            browser.token();

            var answer = browser.post(
                    "/sign-in", "username=admin&password=" + PASSWORD + "&_csrf=" + URLEncoder.encode(theirs, UTF_8));

            assertThat(header(answer, "Location")).endsWith("/sign-in?again");
        }
    }

    @Test
    void aSignInPageWorksAfterItsSessionHasEnded() throws Exception {
        var token = browser.token();
        var kept = browser.cookie("VERBATIM-CSRF");
        browser.forgetCookies();
        browser.keepCookie("VERBATIM-CSRF", kept);

        browser.post("/sign-in", "username=admin&password=" + PASSWORD + "&_csrf=" + URLEncoder.encode(token, UTF_8));

        assertThat(browser.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void whereSomebodyWantedToGoIsKeptUntilTheSignIn() throws Exception {
        browser.get("/queue?status=PROBLEM");

        assertThat(header(browser.signInAs("admin", PASSWORD), "Location")).endsWith("/queue?status=PROBLEM");
    }

    @Test
    void eachWrongPasswordCountsOnce() throws Exception {
        for (var i = 0; i <= SignInThrottle.FREE_PER_USERNAME; i++) {
            assertThat(header(browser.signInAs("nobody-here", "wrong"), "Location")).endsWith("/sign-in?error");
        }

        var answer = browser.signInAs("nobody-here", "wrong");

        assertThat(header(answer, "Location")).matches(".*/sign-in\\?wait=(30|2\\d)");
    }

    @Test
    void theWrongPasswordsOfANewsroomLockNoColleagueOut() throws Exception {
        IntStream.rangeClosed(0, SignInThrottle.LOUD_ADDRESS)
                .forEach(i -> throttle.begin(new SignInThrottle.Attempt("colleague" + i, "127.0.0.1")));

        browser.signInAs("admin", PASSWORD);

        assertThat(browser.get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void aDeactivatedPersonsSessionEndsAtTheNextRequest() throws Exception {
        SignedIn.as(admin);
        var password = staffing.add(new NewPerson("gone", "Gone Tomorrow", Role.EDITOR)).value();
        browser.signInAs("gone", password);
        assertThat(browser.get("/password").statusCode()).isEqualTo(200);

        staffing.deactivate(id("gone"));

        assertThat(browser.get("/password").statusCode()).isEqualTo(302);
    }

    @Test
    void aResetPasswordEndsTheSessionsBegunWithTheOldOne() throws Exception {
        SignedIn.as(admin);
        var password = staffing.add(new NewPerson("forgetful", "For Getful", Role.EDITOR)).value();
        browser.signInAs("forgetful", password);

        staffing.resetPassword(id("forgetful"));

        assertThat(browser.get("/password").statusCode()).isEqualTo(302);
    }

    @Test
    void aPersonSeesTheirSessionsAndEndsOneFromElsewhere() throws Exception {
        SignedIn.as(admin);
        var guest = staffing.add(new NewPerson("twice", "Twice There", Role.EDITOR)).value();
        browser.signInAs("twice", guest);
        browser.get("/password");
        try (var other = new SmallBrowser(port)) {
            other.signInAs("twice", guest);
            other.get("/password");
            var open = sessions.of(id("twice"));
            assertThat(open).hasSize(2).noneMatch(SessionRow::own);

            // The one seen first.
            sessions.end(open.getLast().id());

            var ended = browser.get("/password");
            assertThat(header(ended, "Location")).endsWith("/sign-in?ended");
            assertThat(other.get("/password").statusCode()).as("the other goes on").isEqualTo(200);
            assertThat(sessions.of(id("twice"))).extracting(SessionRow::id).containsExactly(open.getFirst().id());

            sessions.endAll(id("twice"));

            assertThat(other.post("/?v-r=uidl&v-uiId=0", "{}").body()).as("said to an open screen").isEqualTo("Vaadin-Refresh: /sign-in?ended");
            assertThat(sessions.of(id("twice"))).isEmpty();
        }
        assertThat(trail.entries(AuditFilter.ALL, ZoneOffset.UTC, null, 0, 10))
                .filteredOn(entry -> entry.what() == AuditAct.SESSION_ENDED)
                .hasSize(2)
                .allMatch(entry -> entry.subject() != null && "Twice There".equals(entry.subject().title()) && admin.name().equals(entry.who()));
        assertThatThrownBy(() -> sessions.end(SessionId.fresh())).isInstanceOf(AccountRefused.class);
    }

    /** The end of a session is told to the screen, and no script that a page asks for takes it away from there. */
    @Test
    void aScriptIsAnybodysAndWhatAScreenAsksAtItsAddressIsNot() throws Exception {
        SignedIn.as(admin);
        var password = staffing.add(new NewPerson("leaving", "Lea Ving", Role.EDITOR)).value();
        browser.signInAs("leaving", password);
        browser.get("/password");
        staffing.deactivate(id("leaving"));

        assertThat(browser.get("/VAADIN/build/some.js").statusCode()).as("whether it is there or not").isIn(200, 404);
        assertThat(header(browser.get("/password"), "Location")).endsWith("/sign-in?ended");

        password = staffing.add(new NewPerson("left", "Le Ft", Role.EDITOR)).value();
        browser.signInAs("left", password);
        browser.get("/password");
        staffing.deactivate(id("left"));
        assertThat(browser.get("/VAADIN/build/some.js?v-r=uidl&v-uiId=0").body()).isEqualTo("Vaadin-Refresh: /sign-in?ended");
        assertThat(header(browser.get("/password"), "Location")).as("signed out by then").endsWith("/sign-in");
    }

    @Test
    void whoSignsOutIsListedNoMore() throws Exception {
        SignedIn.as(admin);
        browser.signInAs("admin", PASSWORD);
        var page = browser.get("/people");
        var before = sessions.own().size();
        var token = browser.cookie("VERBATIM-CSRF");

        assertThat(browser.post("/logout", "_csrf=" + URLEncoder.encode(Jsoup.parse(page.body()).select("meta[name=_csrf]").attr("content"), UTF_8)).statusCode())
                .as(token)
                .isEqualTo(302);

        assertThat(sessions.own()).hasSize(before - 1);
    }

    @Test
    void nobodyEndsASessionOfSomebodyElse() throws Exception {
        SignedIn.as(admin);
        var password = staffing.add(new NewPerson("curious", "Curi Ous", Role.EDITOR)).value();
        browser.signInAs("curious", password);
        browser.signInAs("admin", PASSWORD);
        browser.get("/people");
        var mine = sessions.own().getFirst().id();
        SignedIn.as(new Person(id("curious"), "curious", "Curi Ous", Role.EDITOR, true));

        assertThatThrownBy(() -> sessions.end(mine)).isInstanceOf(AccountRefused.class);
        assertThatThrownBy(() -> sessions.of(admin.id())).isInstanceOf(AccessDeniedException.class);
    }

    private PersonId id(String username) {
        return staffing.everyone().stream()
                .map(PersonRow::person)
                .filter(person -> person.username().equals(username))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
