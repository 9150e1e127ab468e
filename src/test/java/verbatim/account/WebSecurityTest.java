package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.account.SmallBrowser.header;

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
 * Who gets which answer over HTTP, and with which headers. In production mode, as it is installed; the pages themselves
 * are there once the front end is built.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.production-mode=true")
@DatabaseTest
class WebSecurityTest {

    private final SmallBrowser browser;

    @Autowired
    WebSecurityTest(@LocalServerPort int port) {
        browser = new SmallBrowser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void anybodyMayAskWhetherItIsAliveAndLearnsNoMore() throws Exception {
        var answer = browser.get("/actuator/health");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"UP\"").doesNotContain("components", "db", "diskSpace");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/people", "/password", "/actuator", "/actuator/env", "/attachment/0198c0de-0000-7000-8000-000000000000", "/archived/0198c0de-0000-7000-8000-000000000000", "/archived/0198c0de-0000-7000-8000-000000000000/warc", "/no-such-page"})
    void everythingElseLeadsToSignIn(String path) throws Exception {
        var answer = browser.get(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).get().asString().endsWith("/sign-in");
    }

    @Test
    @EnabledIf("frontEndIsBuilt")
    void theSignInPageRunsOnlyScriptsThatCarryItsNonce() throws Exception {
        var first = browser.get("/sign-in");
        var second = browser.get("/sign-in");

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
        var answer = browser.get(path);

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
        assertThat(header(browser.get("/actuator/health"), "Content-Security-Policy"))
                .endsWith("script-src 'self'")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void aBrowserKeepsNoPageAndWhateverMayBeKept() throws Exception {
        var page = browser.get("/sign-in");
        var icon = browser.get("/icons/verbatim.svg");

        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(icon, "Cache-Control")).isEqualTo("max-age=3600");
        assertThat(icon.headers().firstValue("Pragma")).as("it would be fetched anew for each page").isEmpty();
        assertThat(icon.headers().firstValue("Expires")).isEmpty();
    }

    static boolean frontEndIsBuilt() {
        return WebSecurityTest.class.getResource("/META-INF/VAADIN/webapp/index.html") != null;
    }
}
