package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import verbatim.DatabaseTest;

/**
 * What the application answers over HTTP, from the outside. In production mode, as it is installed; the pages themselves
 * are there once the front end is built.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.production-mode=true")
@DatabaseTest
class WebSecurityTest {

    private static final String PASSWORD = "first-desk-of-the-tests";

    private final int port;
    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final Staffing staffing;
    private final Person admin;

    @Autowired
    WebSecurityTest(@LocalServerPort int port, Staffing staffing, People people) {
        this.port = port;
        this.staffing = staffing;
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
    void anybodyMayAskWhetherItIsAliveAndLearnsNoMore() throws Exception {
        var answer = get("/actuator/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"UP\"").doesNotContain("components", "db", "diskSpace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/password", "/actuator", "/actuator/env", "/no-such-page"})
    void everythingElseLeadsToSignIn(String path) throws Exception {
        var answer = get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/sign-in");
    }

    @Test
    @EnabledIf("frontEndIsBuilt")
    void theSignInPageRunsOnlyScriptsThatCarryItsNonce() throws Exception {
        var first = get("/sign-in");
        var second = get("/sign-in");

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(first, "X-Frame-Options")).isEqualTo("DENY");
        var policy = header(first, "Content-Security-Policy");
        var nonce = Pattern.compile("script-src 'self' 'nonce-([A-Za-z0-9+/]{24})' 'unsafe-eval'").matcher(policy);
        assertThat(nonce.find()).as(policy).isTrue();
        assertThat(policy)
                .contains(
                        "default-src 'self'",
                        "object-src 'none'",
                        "base-uri 'self'",
                        "form-action 'self'",
                        "frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'", "http:", "*");
        assertThat(Pattern.compile("<script(?![^>]*nonce=\"" + Pattern.quote(nonce.group(1)) + "\")")
                        .matcher(first.body())
                        .find())
                .as("a script without the nonce")
                .isFalse();
        assertThat(header(second, "Content-Security-Policy")).as("each page has its own").isNotEqualTo(policy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/actuator/health", "/no-such-page"})
    void everyAnswerCarriesTheHeaders(String path) throws Exception {
        var answer = get(path);

        assertThat(header(answer, "Content-Security-Policy")).contains("frame-ancestors 'none'", "script-src 'self'");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Permissions-Policy")).contains("camera=()", "geolocation=()");
        assertThat(header(answer, "Cross-Origin-Opener-Policy")).isEqualTo("same-origin");
        assertThat(header(answer, "Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).as("not without TLS").isEmpty();
    }

    @Test
    void outsideThePageItselfNoInlineScriptAndNoEvalIsAllowed() throws Exception {
        assertThat(header(get("/actuator/health"), "Content-Security-Policy"))
                .endsWith("script-src 'self'")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void aFormPostedFromElsewhereIsRefused() throws Exception {
        signIn(PASSWORD);

        assertThat(post("/logout", "").statusCode()).isEqualTo(403);
        assertThat(get("/people").statusCode()).as("still signed in").isEqualTo(200);
    }

    @Test
    void theSessionCookieIsOutOfReachOfScriptsAndChangesAtSignIn() throws Exception {
        var before = get("/sign-in");
        assertThat(header(before, "Set-Cookie"))
                .startsWith("VERBATIM=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
        var idBefore = sessionId();

        var answer = signIn(PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/").doesNotContain("sign-in");
        assertThat(sessionId()).isNotEqualTo(idBefore);
        assertThat(get("/people").statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongPasswordLeadsBackWithTheReason() throws Exception {
        assertThat(signInAs("nobody-here", "wrong").headers().firstValue("Location")).get().asString().endsWith("?error");
        for (var i = 0; i < SignInThrottle.FREE_PER_USERNAME; i++) {
            signInAs("nobody-here", "wrong");
        }

        var answer = signInAs("nobody-here", "wrong");

        assertThat(answer.headers().firstValue("Location")).get().asString().matches(".*/sign-in\\?wait=(30|2\\d)");
    }

    @Test
    void aDeactivatedPersonsSessionEndsAtTheNextRequest() throws Exception {
        SignedIn.as(admin);
        var password = staffing.add(new NewPerson("gone", "Gone Tomorrow", Role.EDITOR)).value();
        signInAs("gone", password);
        assertThat(get("/password").statusCode()).isEqualTo(200);

        var row = staffing.everyone().stream()
                .filter(person -> person.person().username().equals("gone"))
                .findFirst()
                .orElseThrow();
        staffing.deactivate(row.person().id());

        assertThat(get("/password").statusCode()).isEqualTo(302);
    }

    @Test
    void aResetPasswordEndsTheSessionsBegunWithTheOldOne() throws Exception {
        SignedIn.as(admin);
        var password = staffing.add(new NewPerson("forgetful", "For Getful", Role.EDITOR)).value();
        signInAs("forgetful", password);
        var row = staffing.everyone().stream()
                .filter(person -> person.person().username().equals("forgetful"))
                .findFirst()
                .orElseThrow();

        staffing.resetPassword(row.person().id());

        assertThat(get("/password").statusCode()).isEqualTo(302);
    }

    static boolean frontEndIsBuilt() {
        return WebSecurityTest.class.getResource("/META-INF/VAADIN/webapp/index.html") != null;
    }

    private HttpResponse<String> signIn(String password) throws IOException, InterruptedException {
        return signInAs("admin", password);
    }

    private HttpResponse<String> signInAs(String username, String password) throws IOException, InterruptedException {
        return post("/sign-in", "username=" + encoded(username) + "&password=" + encoded(password));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String sessionId() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("VERBATIM"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(at(path)).header("Accept", "text/html,*/*;q=0.8").build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, String form) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(at(path))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
