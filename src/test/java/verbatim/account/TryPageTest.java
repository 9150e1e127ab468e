package verbatim.account;

import static org.assertj.core.api.Assertions.assertThat;
import static verbatim.account.SmallBrowser.header;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import verbatim.DatabaseTest;

/** The page on which the REST interface can be tried: for those who are signed in, and under the policy of all pages. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "vaadin.production-mode=true")
@DatabaseTest
class TryPageTest {

    private final SmallBrowser browser;

    @Autowired
    TryPageTest(@LocalServerPort int port) {
        browser = new SmallBrowser(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void aStrangerIsLedToTheSignIn() throws Exception {
        assertThat(header(browser.get("/api/try"), "Location")).endsWith("/sign-in");
        assertThat(header(browser.get("/api/swagger-ui/index.html"), "Location")).endsWith("/sign-in");
        assertThat(browser.get("/api/v1/openapi.json").statusCode()).as("the description holds no secret").isEqualTo(200);
    }

    @Test
    void whoIsSignedInGetsThePageWithNothingThatItsPolicyForbids() throws Exception {
        browser.signInAs("admin", "first-desk-of-the-tests");

        var page = browser.get(header(browser.get("/api/try"), "Location").replaceFirst("^https?://[^/]*", ""));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(header(page, "Content-Security-Policy")).endsWith("script-src 'self'");
        var scripts = Jsoup.parse(page.body()).select("script");
        assertThat(scripts).isNotEmpty().allSatisfy(script -> {
            assertThat(script.data()).isBlank();
            var answer = browser.get("/api/swagger-ui/" + script.attr("src").replaceFirst("^\\./", ""));
            assertThat(answer.statusCode()).as(script.attr("src")).isEqualTo(200);
            assertThat(header(answer, "Content-Type")).contains("javascript");
        });
        assertThat(browser.get("/api/swagger-ui/swagger-initializer.js").body()).contains("/api/v1/openapi.json");
    }
}
