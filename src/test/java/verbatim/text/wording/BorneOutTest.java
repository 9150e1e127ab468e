package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.wording.risk.Risk;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** What a print puts in, or reads into a word, that the record does not bear out, and whose turn the words stand in. */
class BorneOutTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | The board saw the plan in March. | The board saw the [rotten] plan in March",
        "en | They knew of the leak and sailed at noon. | [The owners] knew of the leak and sailed at noon",
        "en | We met Ada Brook and Hal Winter at the pier. He said the boat was gone. | [Mr Stone] said the boat was gone",
        "en | When Ada met Hal and Owen, he told her the boat was gone. | [Owen] told her the boat was gone",
        "en | It was a disaster. The wedding was lovely. | It [the wedding] was a disaster",
        "en | We sell it next year by two percent. | We sell [the income tax] next year by two percent",
        "de | Sie ist eine Lügnerin. Ich sage das offen. | [Die Kanzlerin] ist eine Lügnerin",
        "de | Wir senken sie im nächsten Jahr um die Hälfte. | Wir senken [die Renten] im nächsten Jahr um die Hälfte",
        "fr | La commune a vendu le terrain en avril. | La commune a vendu le terrain [pollué] en avril",
        "es | Llegaron tarde y no saludaron a nadie. | [Los ministros] llegaron tarde y no saludaron a nadie",
        "it | Il paese ha chiuso la diga a maggio. | Il paese ha chiuso la diga [guasta] a maggio",
        "nl | De raad heeft de kade in mei verkocht. | De raad heeft de [vervuilde] kade in mei verkocht",
        "pt | Eles prometeram abrir a escola nesse dia. | [Os deputados] prometeram abrir a escola nesse dia"})
    void wordsInBracketsThatTheRecordDoesNotHaveAreTold(String language, String said, String quote) {
        Comparison found = compare(language, said, quote, null);
        assertThat(found.wording()).isEqualTo(Wording.CLEANED);
        assertThat(found.risks()).containsExactly(Risk.NAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | The harbour was built in May. It needs a new wall before the winter. | [The harbour] needs a new wall before the winter",
        "en | I met Ada Brook at the pier. She said the boat was gone for good. | [Ada Brook] said the boat was gone for good",
        "en | Frankly, the pumps were never looked at by anybody. | [T]he pumps were never looked at by anybody",
        "en | The ILO came in May and left in June. | The ILO [International Labour Organisation] came in May and left in June",
        "en | We done it twice and nobody paid us for it. | We done [sic] it twice and nobody paid us for it",
        "en | We must sell them by June, the old boats. | We must sell [the old boats] by June",
        "de | Die Halle ist alt. Sie braucht im Winter ein neues Dach. | [Die Halle] braucht im Winter ein neues Dach",
        "fr | Le préfet est venu. Il nous a écoutés toute la nuit. | [Le préfet] nous a écoutés toute la nuit",
        "es | La directora Robles vino. Ella nos enseñó todas las cuentas. | [La directora Robles] nos enseñó todas las cuentas"})
    void whatStandsBeforeMayBePutIn(String language, String said, String quote) {
        Comparison found = compare(language, said, quote, null);
        assertThat(found.wording()).isIn(Wording.VERBATIM, Wording.CLEANED);
        assertThat(found.risks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | The bear weighed four hundred pounds when we found it. | The bear weighed £400 when we found it",
        "en | She paid fifty pounds for the ring and left. | She paid 50 lb for the ring and left",
        "de | Der Sack wog zwanzig Pfund auf der Waage. | Der Sack wog £20 auf der Waage",
        "fr | Le sac pesait vingt livres sur la balance. | Le sac pesait 20 £ sur la balance"})
    void aWordThatCountsTwoThingsIsTold(String language, String said, String quote) {
        assertThat(compare(language, said, quote, null).risks()).contains(Risk.NUMBER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "The boat cost four hundred pounds when we bought it. | The boat cost £400 when we bought it",
        "The salmon weighed twelve pounds and it was the best of the day. | The salmon weighed 12 lb and it was the best of the day",
        "We will co-operate with the health care reform. | We will cooperate with the healthcare reform"})
    void theSameInAnotherWayIsNot(String said, String quote) {
        Comparison found = compare("en", said, quote, null);
        assertThat(found.wording()).isEqualTo(Wording.CLEANED);
        assertThat(found.risks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "The keeper re-signed in May and we were glad. | The keeper resigned in May and we were glad",
        "The keeper resigned in May and we were glad. | The keeper re-signed in May and we were glad",
        "They re-sent the letter twice to the office. | They resent the letter twice to the office"})
    void aHyphenMayMakeAnotherWord(String said, String quote) {
        assertThat(compare("en", said, quote, null).wording()).isEqualTo(Wording.ALTERED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "The mayor is a man I admire. His deputy I would trust with nothing. He is a thief. | The mayor … is a thief",
        "The mayor is a man I admire. His deputy I would trust with nothing. He is a thief. | The mayor is a man I admire … is a thief",
        "The drug cured the mice in our trial. The drug killed two of the human patients. | The drug cured … two of the human patients",
        "Her book about the bishop is wonderful and long. | the bishop is wonderful and long"})
    void oneSentenceMadeOfTwoIsTold(String said, String quote) {
        assertThat(compare("en", said, quote, null).risks()).contains(Risk.TRUNCATION);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Anna Berg: The road must die.#Olaf Kern: The road must live. | The road must die. | Olaf Kern",
        "JOHN SMITH: The road must die.#MARY SMITH: The road must live.#JOHN SMITH: Never. | The road must die | Mary Smith",
        "Q. The county lost four million and nobody was told.#A. We lost nothing.#Q. And the letters?#A. They are in the file. "
                + "| The county lost four million and nobody was told | Marian Lott",
        "HALE: We sell the mill.#>> You said that last year too.#HALE: I did.#DORN: Yes. | You said that last year too | Mr Hale"})
    void anothersTurnIsTold(String said, String quote, String speaker) {
        assertThat(compare("en", said.replace('#', '\n'), quote, speaker).risks()).contains(Risk.FRAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "Anna Berg: The road must die.#Olaf Kern: The road must live. | The road must live. | Olaf Kern",
        "Q. The county lost four million and nobody was told.#A. We lost nothing.#Q. And the letters?#A. They are in the file. "
                + "| They are in the file | Marian Lott"})
    void onesOwnTurnIsNot(String said, String quote, String speaker) {
        assertThat(compare("en", said.replace('#', '\n'), quote, speaker).risks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "ORR: I have been here nine years. >> And you never saw the books. >> I saw them. | I have been here nine years. And you never saw the books"})
    void twoSpeakersOfOneCaptionAreNoQuote(String said, String quote) {
        assertThat(compare("en", said, quote, null).wording()).isIn(Wording.SPLICED, Wording.ALTERED);
    }

    private static Comparison compare(String language, String said, String quote, @Nullable String speaker) {
        return new WordingComparison(HouseStyle.standard(language)).read(quote, speaker).compare(SourceWords.of(said, language));
    }
}
