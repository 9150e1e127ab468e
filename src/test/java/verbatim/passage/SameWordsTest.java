package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.CheckingDesk;
import verbatim.Newsroom;
import verbatim.ServiceTest;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.text.wording.Difference.Op;

@ServiceTest
class SameWordsTest {

    private static final String WORDS = "“The old bridge over the river is closed until the spring,” said Anna Lind.";

    private final Newsroom newsroom;
    private final CheckingDesk desk;
    private final SameWords sameWords;

    SameWordsTest(Newsroom newsroom, CheckingDesk desk, SameWords sameWords) {
        this.newsroom = newsroom;
        this.desk = desk;
        this.sameWords = sameWords;
    }

    @Test
    void theSameWordsInAnotherArticleAreFoundWithSpeakerAndFinding() {
        var before = article("Bridge closed", WORDS.replace("The old", "the OLD"));
        desk.submitted(first(before).row().id(), Finding.EXACT);
        var here = first(article("Bridge still closed", WORDS));

        assertThat(sameWords.elsewhere(here)).singleElement().satisfies(other -> {
            assertThat(other.article()).isEqualTo(before);
            assertThat(other.headline()).isEqualTo("Bridge closed");
            assertThat(other.row().speaker()).isEqualTo("Anna Lind");
            assertThat(other.row().finding()).isEqualTo(Finding.EXACT);
            assertThat(other.sameWords()).as("capitals and marks make no other words").isTrue();
            assertThat(other.difference()).isEmpty();
            assertThat(other.isOfAnotherSpeaker()).isFalse();
        });
    }

    @Test
    void otherWordsAndAnotherSpeakerArePointedOut() {
        article("Bridge open", WORDS.replace("closed", "open").replace("Anna Lind", "Tom Berg"));

        assertThat(sameWords.elsewhere(first(article("Bridge closed", WORDS)))).singleElement().satisfies(other -> {
            assertThat(other.sameWords()).isFalse();
            assertThat(other.difference()).extracting(run -> run.op()).contains(Op.REPLACED);
            assertThat(other.isOfAnotherSpeaker()).isTrue();
        });
    }

    @Test
    void aShorterNameOfTheSameSpeakerIsNoOtherSpeaker() {
        article("Bridge closed", WORDS.replace("Anna Lind", "Lind"));

        assertThat(sameWords.elsewhere(first(article("Again", WORDS)))).singleElement()
                .satisfies(other -> assertThat(other.isOfAnotherSpeaker()).isFalse());
    }

    @Test
    void aTitleMakesNoOtherSpeakerAndAFunctionAloneIsLeftOpen() {
        article("Bridge closed", WORDS.replace("Anna Lind", "President Lind"));
        article("Bridge still closed", WORDS.replace("Anna Lind", "the mayor"));

        assertThat(sameWords.elsewhere(first(article("Again", WORDS)))).hasSize(2)
                .allSatisfy(other -> assertThat(other.isOfAnotherSpeaker()).isFalse());
    }

    @Test
    void theLikestComesFirstAndOtherWordsAreLeftOut() {
        article("Nearly", WORDS.replace("until the spring", "until summer"));
        article("The same", WORDS);
        article("Something else", "“We will buy four new ferries for the harbour this year,” said Anna Lind.");

        assertThat(sameWords.elsewhere(first(article("Again", WORDS)))).extracting(Elsewhere::headline)
                .containsExactly("The same", "Nearly");
    }

    @Test
    void theSameArticleAndWhatWasDismissedAreLeftOut() {
        var dismissed = article("Dismissed", WORDS);
        desk.dismissed(first(dismissed).row().id());
        var twice = article("Twice", WORDS + "\n\n" + WORDS);

        assertThat(sameWords.elsewhere(first(twice))).isEmpty();
    }

    @Test
    void fewWordsAreLikeTooManyOthers() {
        article("Yes", "“Yes, sir,” said Anna Lind.");

        assertThat(sameWords.elsewhere(first(article("Yes again", "“Yes, sir,” said Tom Berg.")))).isEmpty();
    }

    private ArticleId article(String headline, String text) {
        return newsroom.imported(text, new ArticleDetails(headline, null, null, null, "en", null, null, null));
    }

    private PassageCard first(ArticleId article) {
        return desk.card(desk.passages(article).getFirst());
    }
}
