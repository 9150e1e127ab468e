package verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the text core says it is not sure of. */
class QuoteDoubtTest {

    private static Set<QuoteDoubt> doubts(String text, String words) {
        Parsed parsed = Parsed.of(text);
        return parsed.found().doubts(parsed.quote(words));
    }

    @Test
    void aPlainClauseOfSayingLeavesNone() {
        assertThat(doubts("“The ferry is late again today,” Ann Lee said. “It always is.”", "The ferry")).isEmpty();
        assertThat(doubts("“The ferry is late again today,” Ann Lee said. “It always is.”", "It always")).isEmpty();
        assertThat(doubts("Ann Lee said, “The ferry is late again today.”", "The ferry")).isEmpty();
        assertThat(doubts("The harbour master said that the ferry was late. Ann Lee said that it always was.", "it always")).isEmpty();
    }

    @Test
    void nobodyFoundIsADoubt() {
        assertThat(doubts("It rained. “The ferry is late again today, as it always is.”", "The ferry")).contains(QuoteDoubt.SPEAKER);
    }

    @Test
    void theSentenceBeforeIsAWeakWitness() {
        assertThat(doubts("Ann Lee spoke to Bob Ray at the pier.\n\n“The ferry is late again today, as it always is.”", "The ferry"))
                .contains(QuoteDoubt.SPEAKER);
    }

    @Test
    void whatGoesOnIsNoSurerThanWhatItGoesOnFrom() {
        String text = "Ann Lee met Sue Ray at the pier. “The ferry is late again today,” she said. “It always is.”";
        assertThat(doubts(text, "The ferry")).containsExactly(QuoteDoubt.SPEAKER);
        assertThat(doubts(text, "It always")).containsExactly(QuoteDoubt.SPEAKER);
    }

    @Test
    void aPronounThatOnlyOneFitsLeavesNone() {
        assertThat(doubts("Ann Lee met Bob Ray at the pier. “The ferry is late again today,” she said.", "The ferry")).isEmpty();
    }

    @Test
    void aFunctionThatTwoHaveIsADoubt() {
        String two = "Senator Ann Lee and Senator Bob Ray met at the pier. “The ferry is late again today,” the senator said.";
        assertThat(doubts(two, "The ferry")).contains(QuoteDoubt.SPEAKER);
        assertThat(doubts("Senator Ann Lee waited at the pier. “The ferry is late again today,” the senator said.", "The ferry")).isEmpty();
    }

    @Test
    void aSurnameThatTwoHaveIsADoubt() {
        String two = "Ann Lee and Bob Lee waited at the pier.\n\n“The ferry is late again today,” Lee said.\n\n"
                + "“The bridge is closed as well,” Ann Lee said.\n\n“Nobody ever tells us,” Mr. Lee said.";
        assertThat(doubts(two, "The ferry")).containsExactly(QuoteDoubt.SURNAME);
        assertThat(doubts(two, "The bridge")).isEmpty();
        assertThat(doubts(two, "Nobody")).as("the title shows which").isEmpty();
    }

    @Test
    void fewWordsSetOffInASentenceMayBeNobodys() {
        assertThat(doubts("Ann Lee said on Monday that the town would get its “dream bridge” before the winter.", "dream bridge"))
                .contains(QuoteDoubt.KIND);
        assertThat(doubts("The “dream bridge” opened before the winter.", "dream bridge")).containsExactly(QuoteDoubt.KIND);
        assertThat(doubts("The film “The Long Bridge” opened before the winter.", "The Long Bridge")).isEmpty();
    }

    @Test
    void aMarkWithoutAPartnerIsADoubt() {
        assertThat(doubts("“The ferry is late again today, Ann Lee said.", "The ferry")).contains(QuoteDoubt.MARKS);
    }
}
