package verbatim.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.account.SignedIn;

/** A text that comes in is recognised as a new edit of an article by its sentences. */
@ServiceTest
class ArticleSentencesTest {

    private static final String TEXT = """
            “The harbour is open again today,” said Anna Lind, the mayor, on Monday. The pilots had asked for that since May.

            “We will not raise the fare this year,” Bo Ek told the council. The council meets again in two weeks.
            """;

    private final Newsroom newsroom;
    private final Edits edits;
    private final ArticleReading articles;
    private final ArticleSentences sentences;
    private final JdbcClient database;

    ArticleSentencesTest(Newsroom newsroom, Edits edits, ArticleReading articles, ArticleSentences sentences, JdbcClient database) {
        this.newsroom = newsroom;
        this.edits = edits;
        this.articles = articles;
        this.sentences = sentences;
        this.database = database;
    }

    @BeforeEach
    void signIn() {
        SignedIn.as(newsroom.edda());
    }

    @Test
    void mostSentencesInWhicheverMarksAndOrder() {
        var article = newsroom.imported(TEXT);
        newsroom.imported("“Nobody asked us about that,” said Cora Dahl. The council meets again in two weeks. She sells fish on the quay every day.");
        var edited = "\"We will not raise the fare this year\", Bo Ek told the council.\n\"The harbour is open again today\", said Anna Lind, the mayor, on Monday. "
                + "The pilots asked for it in June. The council meets again: in two weeks! A ferry comes at noon and another one at night.";

        assertThat(articles.known(edited, null)).hasValueSatisfying(known -> {
            assertThat(known.why()).isEqualTo(ImportNotice.SAME_SENTENCES);
            assertThat(known.article().id()).isEqualTo(article);
        });
        assertThat(articles.known(TEXT, null)).map(KnownArticle::why).contains(ImportNotice.SAME_TEXT);
        assertThat(articles.known("The council meets again in two weeks. A tram comes at noon and another one at night.", null)).isEmpty();
        assertThat(articles.known(" ", null)).isEmpty();
    }

    @Test
    void theSentencesOfNowCount() {
        var article = newsroom.imported(TEXT);
        var next = "“It is all over and nobody will come back,” said Dina Falk at night. The lights went out at nine in the evening.\n";
        edits.take(article, articles.find(article).orElseThrow().revision(), Imported.pasted(next));

        assertThat(articles.known(next + "And more of the same.", null)).map(known -> known.article().id()).contains(article);
        assertThat(articles.known(TEXT + "And more of the same.", null)).isEmpty();
    }

    @Test
    void articlesOfBeforeAreReadAfterAStart() {
        var article = newsroom.imported(TEXT);
        database.sql("delete from article_wording").update();
        assertThat(articles.known(TEXT + "And more.", null)).isEmpty();
        sentences.readMissing();
        assertThat(articles.known(TEXT + "And more.", null)).map(known -> known.article().id()).contains(article);

        database.sql("update article_wording set rules = 0").update();
        assertThat(articles.known(TEXT + "And more.", null)).as("numbers by other rules").isEmpty();
        sentences.readMissing();
        assertThat(articles.known(TEXT + "And more.", null)).isPresent();
    }

    @Test
    void aBookIsKnownByAFewOfItsSentences() {
        var book = book(0);
        assertThat(SentencePrints.of(book)).hasSize(SentencePrints.MOST).isSorted();
        var article = newsroom.imported(book);

        assertThat(articles.known(book(20) + "And more.", null)).map(known -> known.article().id()).contains(article);
        assertThat(articles.known(book(3_000), null)).isEmpty();
    }

    private static String book(int from) {
        return IntStream.range(from, from + 2_000)
                .mapToObj(i -> "The ship number %d sailed on day %d with %d people.".formatted(i, i % 365, i * 7))
                .collect(Collectors.joining("\n"));
    }
}
