package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.wording.risk.Risk;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** What a cut, a mark of omission or a bracket may not take from the words that are printed, and what it may. */
class CutTest {

    private static final EnumSet<Wording> GREEN = EnumSet.of(Wording.VERBATIM, Wording.CLEANED);

    private static Comparison compare(String language, String said, String quote, @Nullable String speaker) {
        return new WordingComparison(HouseStyle.standard(language)).read(quote, speaker).compare(SourceWords.of(said, language));
    }

    private static boolean green(Comparison found) {
        return GREEN.contains(found.wording()) && found.risks().isEmpty();
    }

    /** How many it is said of, what bounds a figure, half of a verb, what was only meant, and another's object. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | One in ten of the sailors deserted last year. | The sailors deserted last year",
        "en | Hardly any of the sailors deserted last year. | The sailors deserted last year",
        "en | Half the sailors deserted last year. | The sailors deserted last year",
        "en | The storm cost us up to 50 boats. | 50 boats",
        "en | The storm took less than half the fleet. | The storm took … half the fleet",
        "en | They planned to burn the chapel at night. | They … burn the chapel at night",
        "en | He pretended to help the widow. | He … help the widow",
        "en | We have little trust in the pilot. | We have … trust in the pilot",
        "en | Tolls fell by 4 percent in Ashby and rose by 19 percent in Corley. | Tolls fell by … 19 percent in Corley",
        "de | Ein Drittel der Matrosen ist desertiert. | Der Matrosen ist desertiert",
        "de | Wir lehnen den Verkauf der Mühle ab. | Wir lehnen den Verkauf der Mühle",
        "de | Ich gebe den Kampf gegen die Werft auf. | Ich gebe den Kampf gegen die Werft",
        "de | Sie versuchten die Kapelle anzuzünden. | Sie … die Kapelle anzuzünden",
        "fr | Une partie des marins ont déserté. | des marins ont déserté",
        "fr | Il a fait semblant de secourir la veuve. | Il a … secourir la veuve",
        "es | Algunos de los marineros desertaron. | Los marineros desertaron",
        "es | Prometieron vender el molino de la villa. | … vender el molino de la villa",
        "it | Un terzo dei marinai ha disertato. | dei marinai ha disertato",
        "it | Ha finto di aiutare la vedova del porto. | Ha … aiutare la vedova del porto",
        "nl | Een deel van de matrozen is gedeserteerd. | de matrozen is gedeserteerd",
        "nl | Wij zeggen het feest in de haven af. | Wij zeggen het feest in de haven",
        "pt | Um terço dos marinheiros desertou. | dos marinheiros desertou",
        "pt | Ele fingiu ajudar a viúva do porto. | Ele … ajudar a viúva do porto"})
    void whatACutTakesAwayIsTold(String language, String said, String quote) {
        assertThat(green(compare(language, said, quote, null))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | We spoke to the sailors, and the sailors deserted last year. | the sailors deserted last year",
        "en | The storm cost us 50 boats in one night. | The storm cost us 50 boats",
        "en | When I came here, in 2016, the mole had no light. | When I came here … the mole had no light",
        "en | When I came here, the mole had no light. | the mole had no light",
        "en | We spent the money on roads in the valley. | We spent the money on … the valley",
        "de | Wir lehnen den Verkauf der Mühle ab, und wir bauen die Mole. | wir bauen die Mole",
        "fr | Non seulement le phare a tenu, mais il a servi. | le phare a tenu",
        "nl | Wij zeggen het feest in de haven af. | Wij zeggen het feest in de haven af"})
    void whatTakesNothingIsGreen(String language, String said, String quote) {
        assertThat(green(compare(language, said, quote, null))).isTrue();
    }

    /** A bracket makes plain who or what is meant; it puts no other word in the place of what was said. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | I love the plan of the harbour board. | I [hate] the plan of the harbour board | false",
        "en | We built nine hundred homes in Norby. | We [promised] nine hundred homes in Norby | false",
        "en | The harbour plan is new. I love it because it is cheap. | I love [the harbour plan] because it is cheap | true",
        "en | We will protect the boats of Norby. | We [protected] the boats of Norby | true",
        "de | Ich liebe den Plan der Hafenleute. | Ich [hasse] den Plan der Hafenleute | false",
        "de | Der Plan ist neu. Ich liebe ihn, weil er billig ist. | Ich liebe [den Plan], weil er billig ist | true",
        "fr | J'aime le plan du port de Norby. | Je [déteste] le plan du port de Norby | false",
        "es | Amo el plan del puerto de Norby. | [Odio] el plan del puerto de Norby | false",
        "it | Noi amiamo il piano del porto di Norby. | Noi [odiamo] il piano del porto di Norby | false",
        "nl | Ik bewonder het plan van de haven. | Ik [haat] het plan van de haven | false",
        "pt | Nós amamos o plano do porto de Norby. | Nós [odiamos] o plano do porto de Norby | false"})
    void aBracketClarifiesOrAlters(String language, String said, String quote, boolean green) {
        assertThat(green(compare(language, said, quote, null))).isEqualTo(green);
    }

    /** The record labels who speaks, and it is not the one whom the print names. */
    @ParameterizedTest
    @CsvSource({"Brandt, true", "Ulla Brandt, true", "Hale, false", "Rowe, true", "the keeper, false"})
    void aLabelledTurnIsOfItsLabel(String speaker, boolean framed) {
        String record = "ROWE: Good evening, we begin.\n\nHALE: I thank you. The cistern is full.\n\nROWE: I am glad.\n\nHALE: So am I.\n";
        assertThat(compare("en", record, "The cistern is full.", speaker).risks().contains(Risk.FRAME)).isEqualTo(framed);
    }

    /** Namesakes, initials, accounts, and a turn that the record gives to nobody. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Eva Lind: The cistern is full.\\Ulla Lind: It is not.                 | Ulla Lind   | true
            Eva Lind: The cistern is full.\\Ulla Lind: It is not.                 | Eva Lind    | false
            Landrätin Eva Lind: The cistern is full.\\Ulla Brandt: It is not.     | Eva Lind    | false
            EL: The cistern is full.\\RB: It is not.                              | Rolf Brandt | true
            EL: The cistern is full.\\RB: It is not.                              | Eva Lind    | false
            @evalind\\The cistern is full.\\@rolfb\\It is not.                    | Eva Lind    | false
            @evalind\\The cistern is full.\\@rolfbrandt\\It is not.               | Rolf Brandt | true
            >> EVA LIND: I asked.\\>> ROLF BRANDT: You did.\\>> The cistern is full. | Eva Lind | true
            """)
    void whoseTurnItIs(String record, String speaker, boolean framed) {
        assertThat(compare("en", record.replace("\\", "\n"), "The cistern is full.", speaker).risks().contains(Risk.FRAME)).isEqualTo(framed);
    }

    /** A report says beside its marks whose words they are, before or behind them. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The cistern is full,” said Eva Lind. “It is not,” replied Rolf Brandt.               | Rolf Brandt | true
            “The cistern is full,” said Eva Lind. “It is not,” replied Rolf Brandt.               | Eva Lind    | false
            Eva Lind said: "The cistern is full."\\Rolf Brandt said: "It is not."                 | Rolf Brandt | true
            Eva Lind said: "The cistern is full."\\Rolf Brandt said: "It is not."                 | Eva Lind    | false
            “The cistern is full,” said Eva Lind. “It is not,” replied Rolf Brandt.               | Lind        | false
            “The cistern is full,” the mayor said. “It is not,” replied Rolf Brandt.              | Eva Lind    | false
            """)
    void aReportSaysWhoseWordsTheyAre(String record, String speaker, boolean framed) {
        assertThat(compare("en", record.replace("\\", "\n"), "The cistern is full", speaker).risks().contains(Risk.FRAME)).isEqualTo(framed);
    }

    /** Somebody breaks in before the end of the sentence. */
    @ParameterizedTest
    @CsvSource({"'We need more boats —\n\nROWE: Order.', true", "'We need more boats.\n\nROWE: Order.', false"})
    void anInterruptedSentenceIsTold(String said, boolean told) {
        assertThat(compare("en", "HALE: " + said, "We need more boats", null).risks().contains(Risk.TRUNCATION)).isEqualTo(told);
    }
}
