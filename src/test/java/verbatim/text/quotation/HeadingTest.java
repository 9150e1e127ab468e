package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;
import verbatim.text.QuoteKind;

/** Headlines. */
class HeadingTest {

    @Test
    void whatAHeadlineQuotesIsNoQuote() {
        Parsed parsed = Parsed.of("Mayor: 'Nobody will cross that bridge'\n\n\"Nobody will cross that bridge,\" Ann Lee said.\n");
        assertThat(parsed.words(QuoteKind.NO_QUOTE)).containsExactly("'Nobody will cross that bridge'");
        assertThat(parsed.words(QuoteKind.DIRECT)).hasSize(1);
    }

    @Test
    void aShortFirstParagraphIsNone() {
        Parsed parsed = Parsed.of("\"Nobody will cross that bridge,\" Ann Lee said.\n\nShe left the hall.\n");
        assertThat(parsed.words(QuoteKind.DIRECT)).hasSize(1);
    }

    @Test
    void itMayEndWithAPointWhereTheStoryPrintsDoubleMarks() {
        Parsed parsed = Parsed.of("'Nobody will cross that bridge.'\n\n\"Nobody will cross that bridge,\" Ann Lee said.\n");
        assertThat(parsed.words(QuoteKind.NO_QUOTE)).containsExactly("'Nobody will cross that bridge.'");
    }

    @Test
    void aStoryInSingleMarksHasNone() {
        Parsed parsed = Parsed.of("'Nobody will cross that bridge,' Ann Lee said.\n\n'We will build another one,' she said.\n");
        assertThat(parsed.words(QuoteKind.DIRECT)).hasSize(2);
    }

    @Test
    void fewWordsInSingleMarksAloneAreAHeadingWithinAStoryInDoubleOnes() {
        Parsed parsed = Parsed.of("The mill closes\n\n\"It is over,\" Ann Lee said. \"We tried.\"\n\n'A cold spring.'\n\nNo boat came in March.\n");
        assertThat(parsed.words(QuoteKind.NO_QUOTE)).containsExactly("'A cold spring.'");
        assertThat(parsed.words(QuoteKind.DIRECT)).hasSize(2);
    }

    @Test
    void aStoryWithOneDoubleMarkIsNoneInDoubleOnes() {
        Parsed parsed = Parsed.of("'It is over,' Ann Lee said of \"The Mill\".\n\n'A cold spring.'\n\nNo boat came in March.\n");
        assertThat(parsed.words(QuoteKind.DIRECT)).contains("'A cold spring.'");
    }

    @Test
    void whatOnlyAHeadlineQuotesIsNotLost() {
        Parsed parsed = Parsed.of("Engineer says dam is 'safe as houses'\n\nAnn Lee spoke on Monday.\n\n\"We tried it,\" she said.\n");
        assertThat(parsed.words(QuoteKind.PARTIAL)).containsExactly("'safe as houses'");
        assertThat(parsed.found().doubts(parsed.quote("houses"))).contains(QuoteDoubt.SPEAKER, QuoteDoubt.KIND);
        assertThat(Parsed.of("Engineer says dam is 'safe as houses'\n\nAnn Lee said it was \"safe as houses.\"\n").words(QuoteKind.NO_QUOTE))
                .containsExactly("'safe as houses'");
    }
}
