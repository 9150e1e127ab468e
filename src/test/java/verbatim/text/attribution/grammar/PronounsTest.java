package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** Whom a pronoun stands for. */
class PronounsTest {

    @Test
    void genderFromTheFirstName() {
        Parsed parsed = Parsed.of("Mary Stone met Peter Hill. She said, \"It is safe.\"", "en");
        assertThat(parsed.speaker("safe")).isEqualTo("Mary Stone");
    }

    @Test
    void genderFromTheTitle() {
        Parsed parsed = Parsed.of("Mr. Okafor met Mrs. Adeyemi. He said, \"It is safe.\"", "en");
        assertThat(parsed.speaker("safe")).isEqualTo("Okafor");
    }

    @Test
    void genderFromTheApposition() {
        Parsed parsed = Parsed.of("Xu Adeyemi, the town's first woman mayor, met Peter Hill. \"It is safe,\" she said.", "en");
        assertThat(parsed.speaker("safe")).isEqualTo("Xu Adeyemi");
    }

    @Test
    void insideAQuoteNotItsOwnSpeaker() {
        Parsed parsed = Parsed.of("Peter Hill met John Stone. \"He said, 'It is safe.' I laughed,\" Peter Hill said.", "en");
        assertThat(parsed.speaker("It is safe")).isEqualTo("John Stone");
    }

    @Test
    void firstPersonInsideAQuote() {
        Parsed parsed = Parsed.of("\"I said, 'It is safe,' and left,\" Mary Stone told the court.", "en");
        assertThat(parsed.speaker("It is safe")).isEqualTo("Mary Stone");
    }

    @Test
    void itIsTheOrganisationThatOpenedASentence() {
        Parsed parsed = Parsed.of("The Harbour Commission denied that. \"The ferry is sound,\" it said.");
        assertThat(parsed.speaker("ferry is sound")).isEqualTo("Harbour Commission");
    }

    @Test
    void whoeverSpeaksLaterIsNotWhoSpokeLast() {
        Parsed council = Parsed.of("""
                The Bridge Council met on Monday. It said that the bridge was old and would close.

                "The ferry is sound," the Harbour Commission said.
                """);
        assertThat(council.speaker("bridge was old")).isEqualTo("Bridge Council");
        Parsed people = Parsed.of("Peter Hill met John Stone. John Stone sat down. Peter Hill waited. "
                + "He said that the bridge was old. \"The ferry is sound,\" John Stone said.");
        assertThat(people.speaker("bridge was old")).isEqualTo("Peter Hill");
    }

    @Test
    void insideAQuoteNeitherWhoSpeaksLater() {
        Parsed parsed = Parsed.of("Peter Hill met Mark Oak. John Stone came. Mark Oak waited. \"He said, 'It is safe.'\" Mary Stone said. "
                + "\"The ferry is sound,\" John Stone said.");
        assertThat(parsed.speaker("It is safe")).isEqualTo("Mark Oak");
    }

    @Test
    void itMayBeWhatIsNamedLikeAPerson() {
        Parsed parsed = Parsed.of("Northgate Rail apologised. \"The ferry is sound,\" it said.");
        assertThat(parsed.speaker("ferry")).isEqualTo("Northgate Rail");
        assertThat(parsed.found().doubts(parsed.quote("ferry"))).contains(QuoteDoubt.SPEAKER);
        assertThat(Parsed.of("Peter Hill apologised. \"The ferry is sound,\" it said.").speaker("ferry")).isEqualTo("nobody");
    }

    @Test
    void behindManyWordsAPronounMayMeanAnother() {
        String between = "The river rose again in the night, and the gates were left open until noon. ".repeat(22);
        Parsed parsed = Parsed.of("Bob Ray opened the gates in May.\n\n" + between + "\n\nThen he said: \"We are late.\"", "en");
        assertThat(parsed.found().doubts(parsed.quote("We are late"))).contains(verbatim.text.QuoteDoubt.SPEAKER);
        parsed = Parsed.of("Bob Ray opened the gates in May.\n\nThe river rose again in the night.\n\nThen he said: \"We are late.\"", "en");
        assertThat(parsed.found().doubts(parsed.quote("We are late"))).doesNotContain(verbatim.text.QuoteDoubt.SPEAKER);
        parsed = Parsed.of("\"The gates are open,\" Bob Ray said.\n\n" + between + "\n\nThen he said: \"We are late.\"", "en");
        assertThat(parsed.found().doubts(parsed.quote("We are late"))).doesNotContain(verbatim.text.QuoteDoubt.SPEAKER);
    }

    @Test
    void anAbbreviationInBracketsOpensNoSentenceOfItsOwn() {
        Parsed parsed = Parsed.of("The Orla Council (OC) has sued the Harbour Board. It said \"the fees are too high\" for most.", "en");
        assertThat(parsed.speaker("fees are too high")).isEqualTo("Orla Council");
    }
}
