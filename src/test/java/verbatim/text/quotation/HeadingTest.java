package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | “Unsafe and unfair”: Harbour union rejects plan¶¶The union rejected it on Tuesday. “We will not sign,” said Nora Pike. | “Unsafe and unfair”",
        "en | ‘Cheap and nasty’: critics turn on the library¶¶The library opened. “We are proud,” said Nora Pike. | ‘Cheap and nasty’",
        "de | „Viel zu teuer“: Kritik am neuen Hafen¶¶Der Hafen wurde eröffnet. „Wir zahlen nicht“, sagte Nora Pieck. | „Viel zu teuer“",
        "fr | « Injuste et dangereux » : le syndicat rejette le plan¶¶Le syndicat a voté. « Nous refusons », a dit Nora Picard. | « Injuste et dangereux »"})
    void whatOpensTheHeadingBeforeAColonIsQuotedAndOpen(String language, String text, String words) {
        Parsed parsed = Parsed.of(text.replace('¶', '\n'), language);
        assertThat(parsed.words(QuoteKind.DIRECT)).hasSize(2).first().isEqualTo(words);
        assertThat(parsed.found().doubts(parsed.found().quotes().getFirst())).contains(QuoteDoubt.KIND);
    }

    @Test
    void aTitleBeforeAColonIsNone() {
        Parsed parsed = Parsed.of("“The Long Road”: exhibition opens in Norwick\n\nIt opens on Tuesday. “We are proud,” said Nora Pike.");
        assertThat(parsed.words(QuoteKind.NO_QUOTE)).containsExactly("“The Long Road”");
    }
}
