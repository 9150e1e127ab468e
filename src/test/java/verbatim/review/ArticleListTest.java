package verbatim.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.SettableClock;
import verbatim.Statements;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.message.Sentences;
import verbatim.passage.Finding;

@ServiceTest
class ArticleListTest {

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final ArticleList list;
    private final SigningOff signingOff;
    private final Statements statements;
    private final SettableClock clock;

    ArticleListTest(
            Newsroom newsroom,
            CheckingDesk desk,
            ArticleList list,
            SigningOff signingOff,
            Statements statements,
            SettableClock clock) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.list = list;
        this.signingOff = signingOff;
        this.statements = statements;
        this.clock = clock;
    }

    @Test
    void theNearestDeadlineComesFirstThenTheNewestAndLastWhatIsSignedOff() {
        var done = newsroom.imported("Nothing was said.", details("Done", 8));
        desk.as(newsroom.ruth());
        signingOff.signOff(done, desk.seen(done), SignOffReasons.NONE);
        newsroom.imported("Old.", details("Old", null));
        clock.advance(Duration.ofMinutes(1));
        newsroom.imported("New.", details("New", null));
        newsroom.imported("Late.", details("Late", 20));
        newsroom.imported("Soon.", details("Soon", 12));

        assertThat(list.find("", 0, 10))
                .extracting(ArticleRow::headline)
                .containsExactly("Soon", "Late", "New", "Old", "Done");
        assertThat(list.find("", 0, 10)).extracting(ArticleRow::signedOff).containsExactly(false, false, false, false, true);
        assertThat(list.find("", 1, 2)).extracting(ArticleRow::headline).containsExactly("Late", "New");
        assertThat(list.find("", list.find("", 1, 1).getFirst(), 0, 2)).extracting(ArticleRow::headline).containsExactly("New", "Old");
        assertThat(list.find("", list.find("", 3, 1).getFirst(), 0, 2)).extracting(ArticleRow::headline).containsExactly("Done");
    }

    @Test
    void wordsAreSoughtInHeadlineBylineAndPublication() {
        newsroom.imported("One.", new ArticleDetails("A bridge", "Ann Lee", "The Paper", null, null, null, null, null));
        newsroom.imported("Two.", new ArticleDetails("A ferry", "Bo Strand", "The Bridge", null, null, null, null, null));

        assertThat(list.find(" BRIDGE ", 0, 10)).hasSize(2);
        assertThat(list.find("ann lee", 0, 10)).extracting(ArticleRow::headline).containsExactly("A bridge");
        assertThat(list.find("STRÄND", 0, 10)).extracting(ArticleRow::headline).containsExactly("A ferry");
        assertThat(list.find("100%", 0, 10)).isEmpty();
        assertThat(list.find("a\0b", 0, 10)).isEmpty();
    }

    @Test
    void eachTellsHowFarItsCheckHasCome() {
        var article = newsroom.imported("“Yes,” said Anna Lind. “No,” said Omar Bakri. “Perhaps,” said Petra Voss.");
        desk.approved(desk.quote(article, "“Yes").id(), Finding.EXACT);
        desk.dismissed(desk.quote(article, "“No").id());

        assertThat(words(list.find(article).orElseThrow())).isEqualTo("1 of 2 verified · 1 to check");
        assertThat(list.find(new ArticleId(new UUID(7, 7)))).isEmpty();
    }

    @Test
    void whatIsSignedOffWithProblemsSaysSo() {
        var article = newsroom.imported("“Yes,” said Anna Lind. “No,” said Omar Bakri.");
        desk.approved(desk.quote(article, "“Yes").id(), Finding.EXACT);
        desk.as(newsroom.ada());
        signingOff.signOff(article, desk.seen(article), SignOffReasons.forOpen("The press office is closed."));

        assertThat(list.find(article).orElseThrow().signOff())
                .isEqualTo(new SignedOff(1, List.of(new Caveat("Q2", Caveat.Kind.OPEN, null))));
        assertThat(list.find("", 0, 10)).singleElement().returns(true, ArticleRow::signedOff);
    }

    @Test
    void anArticleWithoutPassagesIsListedToo() {
        newsroom.imported("Nothing was said.");

        assertThat(list.find("", 0, 10)).singleElement().satisfies(row -> {
            assertThat(row.headline()).isEqualTo("Nothing was said.");
            assertThat(words(row)).isEqualTo("nothing to check");
        });
    }

    @Test
    void aPageOfItIsOneStatement() {
        newsroom.imported("One.");
        newsroom.imported("Two.");

        assertThat(statements.during(() -> list.find("", 0, 50))).isEqualTo(1);
    }

    private static ArticleDetails details(String headline, @Nullable Integer hour) {
        return new ArticleDetails(headline, null, null, null, null, null, hour == null ? null : Newsroom.at(hour), null);
    }

    private static String words(ArticleRow row) {
        return Sentences.ENGLISH.inOneLine(row.progress().parts());
    }
}
