package verbatim.ui.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.SignedIn;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleFacts;
import verbatim.article.ArticleReading;
import verbatim.article.Imported;
import verbatim.article.Importing;

/** The text of a revision over HTTP: to whom, as what, and how often. */
@ServiceTest
class ArticleTextControllerTest {

    /** With a character outside the basic plane, and a byte order mark that belongs to the text. */
    private static final String TEXT = "\uFEFF“We 🚲 here,” said Anna Lind.\n<b>Bold</b>";

    private final Newsroom newsroom;
    private final Importing importing;
    private final ArticleReading articles;

    ArticleTextControllerTest(Newsroom newsroom, Importing importing, ArticleReading articles) {
        this.newsroom = newsroom;
        this.importing = importing;
        this.articles = articles;
    }

    @BeforeEach
    void signIn() {
        SignedIn.as(newsroom.edda());
    }

    @Test
    void itIsGivenOutExactlyAndAsNothingButText() throws Exception {
        var answer = ask(address(imported()), null);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(TEXT);
        assertThat(answer.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Cache-Control")).contains("private", "no-cache");
    }

    @Test
    void whatTheBrowserHasIsNotSentAgain() throws Exception {
        var article = imported();
        var first = ask(address(article), null);
        var second = ask(address(article), first.getHeader("ETag"));

        assertThat(second.getStatus()).isEqualTo(304);
        assertThat(second.getContentAsByteArray()).isEmpty();
        assertThat(second.getHeader("ETag")).isEqualTo(first.getHeader("ETag"));
    }

    @Test
    void anotherHashIsNoAddressOfIt() throws Exception {
        var article = imported();
        var other = article.sha256().replaceFirst("^.", article.sha256().startsWith("0") ? "1" : "0");

        assertThat(ask(ArticleTextController.address(article.revision(), other), "\"" + other + "\"").getStatus()).isEqualTo(404);
        assertThat(ask("revision/0198c0de-0000-7000-8000-000000000000/" + article.sha256(), null).getStatus()).isEqualTo(404);
    }

    @Test
    void whoIsNotSignedInIsRefusedEvenWithItsTag() {
        var article = imported();
        SignedIn.nobody();

        assertThatThrownBy(() -> ask(address(article), "\"" + article.sha256() + "\""))
                .hasRootCauseInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    private ArticleFacts imported() {
        // The first mark is that of the file.
        return articles.facts(importing.take(Imported.pasted("\uFEFF" + TEXT), ArticleDetails.NONE)).orElseThrow();
    }

    private static String address(ArticleFacts article) {
        return ArticleTextController.address(article.revision(), article.sha256());
    }

    private MockHttpServletResponse ask(String address, @Nullable String tag) throws Exception {
        var request = get("/" + address);
        if (tag != null) {
            request.header("If-None-Match", tag);
        }
        return MockMvcBuilders.standaloneSetup(new ArticleTextController(articles))
                .build()
                .perform(request)
                .andReturn()
                .getResponse();
    }
}
