package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;
import verbatim.text.QuoteKind;

/** The border between an utterance, quoted words in a sentence, and what is no quote. */
class KindsTest {

    @Test
    void sentenceWithItsClauseAfterIsDirect() {
        Parsed parsed = Parsed.of("\"The bridge is safe,\" the mayor said.", "en");
        assertThat(parsed.quote("bridge is safe").kind()).isEqualTo(QuoteKind.DIRECT);
    }

    @Test
    void afterColonIsDirect() {
        Parsed parsed = Parsed.of("The mayor wrote: \"The bridge is safe.\"", "en");
        assertThat(parsed.quote("bridge is safe").kind()).isEqualTo(QuoteKind.DIRECT);
    }

    @Test
    void afterCommaIsDirect() {
        Parsed parsed = Parsed.of("Opening the hall, Ann Lee said, \"the bridge is safe.\"", "en");
        assertThat(parsed.quote("bridge is safe").kind()).isEqualTo(QuoteKind.DIRECT);
    }

    @Test
    void oneWordCanBeAnUtterance() {
        Parsed parsed = Parsed.of("\"Never!\" said the mayor.", "en");
        assertThat(parsed.quote("Never").kind()).isEqualTo(QuoteKind.DIRECT);
    }

    @Test
    void afterThatIsPartial() {
        Parsed parsed = Parsed.of("Ann Lee told the council that \"the bridge is safe.\"", "en");
        assertThat(parsed.quote("bridge is safe").kind()).isEqualTo(QuoteKind.PARTIAL);
    }

    @Test
    void complementOfTheReportersVerbIsPartial() {
        Parsed parsed = Parsed.of("Ann Lee said the bridge was \"as safe as a house\" in winter.", "en");
        assertThat(parsed.quote("as safe").kind()).isEqualTo(QuoteKind.PARTIAL);
    }

    @Test
    void afterTheReportersWordsIsPartial() {
        Parsed parsed = Parsed.of("The bridge is \"as safe as a house,\" Ann Lee said.", "en");
        assertThat(parsed.quote("as safe").kind()).isEqualTo(QuoteKind.PARTIAL);
    }

    @Test
    void standingAloneIsDirect() {
        Parsed parsed = Parsed.of("Ann Lee was glad. \"The bridge is safe and it will be safe next year.\"", "en");
        assertThat(parsed.quote("bridge is safe").kind()).isEqualTo(QuoteKind.DIRECT);
    }

    @Test
    void titleIsNoQuote() {
        Parsed parsed = Parsed.of("She wrote the novel \"The Long Bridge\" in a year.", "en");
        assertThat(parsed.quote("Long Bridge").kind()).isEqualTo(QuoteKind.NO_QUOTE);
    }

    @Test
    void whatSomebodyCalledItIsTheirs() {
        Parsed parsed = Parsed.of("The bridge, which Ann Lee called \"a disgrace,\" was closed.");
        assertThat(parsed.quote("disgrace").kind()).isEqualTo(QuoteKind.PARTIAL);
        assertThat(parsed.speaker("disgrace")).isEqualTo("Ann Lee");
    }

    @Test
    void scareQuoteIsNone() {
        Parsed parsed = Parsed.of("The \"experts\" have left the town.", "en");
        assertThat(parsed.quote("experts").kind()).isEqualTo(QuoteKind.NO_QUOTE);
    }

    @Test
    void wordAsWordIsNone() {
        Parsed parsed = Parsed.of("Nobody here uses the word \"bridge\" any more.", "en");
        assertThat(parsed.quote("bridge").kind()).isEqualTo(QuoteKind.NO_QUOTE);
    }

    @Test
    void programmeIsNoQuoteThoughItsPointStandsInside() {
        Parsed parsed = Parsed.of("Ann Lee spoke on the radio's \"Good Morning Harbour.\"", "en");
        assertThat(parsed.quote("Good Morning").kind()).isEqualTo(QuoteKind.NO_QUOTE);
    }

    @Test
    void theHeadlineOfASourceIsNoQuote() {
        Parsed parsed = Parsed.of("* Ann Lee. \"Bridge closed for repairs this winter\" — Harbour Gazette, March 3\n"
                + "* Bob Ray. \"Ferry runs late again on Sunday\" — Harbour Gazette, March 4");
        assertThat(parsed.words(QuoteKind.NO_QUOTE)).hasSize(2);
    }

    @Test
    void whatADashAscribesIsAQuote() {
        Parsed parsed = Parsed.of("The wall of the hall reads: \"A bridge is a promise between two shores.\" — Ann Lee");
        assertThat(parsed.quote("promise").kind()).isEqualTo(QuoteKind.DIRECT);
    }

    @Test
    void whatAListOfSourcesNamesIsATitle() {
        Parsed parsed = Parsed.of("Ann Lee spoke.\n\nSources\n\n\"Bridge report found on a wet street\" — Harbour Gazette, May 3, 2008\n\"Report on street not secret, say aides\" — The Port Press, May 3, 2008", "en");
        assertThat(parsed.words(QuoteKind.DIRECT, QuoteKind.PARTIAL)).isEmpty();
        assertThat(parsed.found().quotes()).allMatch(each -> parsed.found().doubts(each).contains(verbatim.text.QuoteDoubt.KIND));
    }

    @Test
    void whatSomebodySaidOnADayIsTheirs() {
        Parsed parsed = Parsed.of("Ann Lee spoke.\n\n\"We will win in the end\" — Ann Lee, May 3, 2008", "en");
        assertThat(parsed.speaker("We will win")).isEqualTo("Ann Lee");
        parsed = Parsed.of("Ann Lee spoke.\n\n\"We will win in the end.\" — Harbour Gazette, May 3, 2008", "en");
        assertThat(parsed.quote("We will win").kind()).isEqualTo(QuoteKind.DIRECT);
    }

    @Test
    void whatAPartOfAWorkIsCalledIsNoQuote() {
        assertThat(Parsed.of("The \"Past\" section of the site explains that the mill closed.", "en").words(QuoteKind.NO_QUOTE)).containsExactly("\"Past\"");
        assertThat(Parsed.of("Ann Lee said her \"Old Boats\" column would go on.", "en").words(QuoteKind.NO_QUOTE)).containsExactly("\"Old Boats\"");
        assertThat(Parsed.of("Ann Lee called it a \"shameful\" section of the report.", "en").words(QuoteKind.PARTIAL)).containsExactly("\"shameful\"");
        assertThat(Parsed.of("Ann Lee called it the \"worst\" chapter of her life.", "en").words(QuoteKind.PARTIAL)).containsExactly("\"worst\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The inspectorate called the bridge “unsafe and neglected”. | inspectorate",
        "The port watchdog has called the pier “rotten and old”. | watchdog",
        "The regulator called the lender \"slow and careless\". | regulator"})
    void whatANounCallsAThingInSmallLettersIsQuoted(String text, String speaker) {
        Parsed parsed = Parsed.of(text, "en");
        assertThat(parsed.words(QuoteKind.PARTIAL)).hasSize(1);
        assertThat(parsed.speaker(" and ")).contains(speaker);
    }

    @Test
    void whoCallsItSoMayBeOpen() {
        Parsed parsed = Parsed.of("The conclave called the bridge “unsafe and neglected”.", "en");
        assertThat(parsed.words(QuoteKind.PARTIAL)).hasSize(1);
        assertThat(parsed.found().doubts(parsed.quote("unsafe"))).contains(QuoteDoubt.KIND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The navy called the ship “Brave and Bold”.", "Ann Lee called the ferry “Grey Goose”.", "The authors called the book “Dust and Honey”.",
        "It was a so-called “smart and green” village.", "The ruling that called the bridge “unsafe and old” stands.", "The village has a “smart and green” label."})
    void theNameOfAShipOrABookAndAScareQuoteAreNone(String text) {
        assertThat(Parsed.of(text, "en").words(QuoteKind.PARTIAL, QuoteKind.DIRECT)).isEmpty();
    }

    @Test
    void aNounThatAThingIsCalledInGermanStaysOpen() {
        Parsed parsed = Parsed.of("Kritiker nannten das Vorhaben „Geldverschwendung“. Der Rat hieß „Kammer“.", "de");
        assertThat(parsed.words(QuoteKind.NO_QUOTE)).hasSize(2);
        assertThat(parsed.found().doubts(parsed.quote("Geld"))).contains(QuoteDoubt.KIND);
        assertThat(parsed.found().doubts(parsed.quote("Kammer"))).isEmpty();
    }
}
