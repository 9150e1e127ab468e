package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleId;
import verbatim.article.ArticleReading;
import verbatim.article.Edits;
import verbatim.article.Imported;
import verbatim.passage.Fix.Taken;

/** What must be printed otherwise, and whether an edit took it. */
@ServiceTest
class MustFixTest {

    private static final String TEXT = """
            “We will close the bridge this winter,” said Anna Lind.

            “Nobody asked us,” said Bo Ek.

            “It is a fine bridge,” said Cora Dahl.
            """;

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final Edits edits;
    private final ArticleReading articles;
    private final QuoteChecking checking;
    private final MustFix mustFix;
    private ArticleId article = new ArticleId(new UUID(0, 0));
    private PassageId bridge = PassageId.fresh();

    MustFixTest(
            Newsroom newsroom, CheckingDesk desk, Edits edits, ArticleReading articles, QuoteChecking checking, MustFix mustFix) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.edits = edits;
        this.articles = articles;
        this.checking = checking;
        this.mustFix = mustFix;
    }

    @BeforeEach
    void aProblemWithOtherWords() {
        article = newsroom.imported(TEXT);
        bridge = desk.quote(article, "“We will").id();
        desk.as(newsroom.edda());
        checking.correct(bridge, desk.card(bridge).version(), Correction.typed("We will not close the bridge this winter"));
    }

    private void edit(String text) {
        desk.as(newsroom.edda());
        edits.take(article, articles.find(article).orElseThrow().revision(), Imported.pasted(text));
    }

    private Fix only() {
        var fixes = mustFix.of(article);
        assertThat(fixes).hasSize(1);
        return fixes.getFirst();
    }

    @Test
    void itIsNotTakenWhileTheWordsStand() {
        assertThat(only().taken()).isEqualTo(Taken.NOT_YET);
        edit("A line more.\n\n" + TEXT);
        assertThat(only().taken()).isEqualTo(Taken.NOT_YET);
        assertThat(only().revision()).isNull();
        assertThat(only().printed()).isEqualTo("“We will close the bridge this winter,”");
    }

    @Test
    void theEditThatTookItIsNamedEvenAfterOthers() {
        edit(TEXT.replace("We will close", "We will not close"));
        edit("A line more.\n\n" + TEXT.replace("We will close", "We will not close"));
        assertThat(only().taken()).isEqualTo(Taken.AS_PROPOSED);
        assertThat(only().revision()).isEqualTo(2);
        assertThat(only().printed()).isEqualTo("“We will close the bridge this winter,”");
    }

    @Test
    void otherWordsThanThoseThatWereProposedAreNotTakenForThem() {
        edit(TEXT.replace("this winter", "next winter"));
        assertThat(only().taken()).isEqualTo(Taken.OTHERWISE);
        assertThat(only().revision()).isEqualTo(2);

        checking.correct(bridge, desk.card(bridge).version(), Correction.typed("We will not close the bridge next winter"));
        assertThat(only().taken()).as("proposed for the words of now").isEqualTo(Taken.NOT_YET);
        assertThat(only().printed()).contains("next winter");
    }

    @Test
    void aPointWithinAFigureMakesItAnother() {
        var proposed = new PassageCard.Corrected("It cost 1.5 million, or 5%.", null, null);
        assertThat(proposed.isPrintedIn("“It cost 1.5 million, or 5%,”")).isTrue();
        assertThat(proposed.isPrintedIn("“It cost 15 million, or 5%,”")).isFalse();
        assertThat(proposed.isPrintedIn("“It cost 1.5 million, or 5,”")).isFalse();
    }

    @Test
    void whatIsTakenOutIsDone() {
        edit(TEXT.replace("“We will close the bridge this winter,” said Anna Lind.\n", ""));
        assertThat(only().taken()).isEqualTo(Taken.CUT);
        assertThat(only().revision()).isEqualTo(2);
    }

    @Test
    void aProblemWithoutOtherWordsIsOneToo() {
        checking.correct(bridge, desk.card(bridge).version(), null);
        desk.approved(desk.quote(article, "“Nobody").id(), Finding.OUT_OF_CONTEXT);
        assertThat(only().confirmed()).isTrue();
        assertThat(only().finding()).isEqualTo(Finding.OUT_OF_CONTEXT);
        assertThat(only().reasons()).isNotEmpty();
        edit(TEXT.replace("Nobody asked us", "Nobody ever asked us"));
        assertThat(only().taken()).isEqualTo(Taken.OTHERWISE);
        assertThat(only().finding()).as("what was wrong with the words of before").isEqualTo(Finding.OUT_OF_CONTEXT);
        assertThat(only().confirmed()).isFalse();
    }

    @Test
    void whatWasFoundFineIsNone() {
        desk.approved(desk.quote(article, "“It is").id(), Finding.EXACT);
        assertThat(mustFix.of(article)).extracting(fix -> fix.row().id()).containsExactly(bridge);
        assertThat(Objects.requireNonNull(only().proposed()).words()).startsWith("We will not");
    }
}
