package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import verbatim.text.FoundQuote;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;
import verbatim.text.QuoteKind;
import verbatim.text.Span;

/** Marks that do not come out even: unclosed, wrongly turned, doubled, mixed, measures, and over several paragraphs. */
class LikeliestPairsTest {

    static List<String> uneven() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(LikeliestPairsTest.class.getResourceAsStream("/verbatim/text/quotation/uneven.txt")),
                StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("uneven")
    void pairsWhatBelongsTogetherAndDoubtsTheRest(String line) {
        String marked = line.substring(3).replace("¶", "\n\n");
        Parsed parsed = Parsed.of(marked.replaceAll("[{}\\[\\]]", ""), line.substring(0, 2));
        assertThat(marked(parsed)).isEqualTo(marked);
    }

    /** The text with its quotes and lonely marks in brackets. */
    private static String marked(Parsed parsed) {
        TreeMap<Integer, String> signs = new TreeMap<>();
        // In this order where several stand at one place.
        parsed.found().unpairedMarks().forEach(mark -> signs.merge(mark.end(), "]", String::concat));
        List<Span> quotes = parsed.found().quotes().stream().filter(q -> q.kind() != QuoteKind.INDIRECT).map(FoundQuote::span).toList();
        quotes.forEach(quote -> signs.merge(quote.end(), "}", String::concat));
        quotes.forEach(quote -> signs.merge(quote.start(), "{", String::concat));
        parsed.found().unpairedMarks().forEach(mark -> signs.merge(mark.start(), "[", String::concat));
        StringBuilder marked = new StringBuilder(parsed.text());
        signs.descendingMap().forEach(marked::insert);
        return marked.toString();
    }

    @Test
    void whoeverSpeaksIsReadOnTheRightSideOfALonelyMark() {
        assertThat(Parsed.of("Der Damm hält“, sagte Jana Kolb. „Noch ist kein Keller nass.“", "de").speaker("Keller"))
                .isEqualTo("Jana Kolb");
        assertThat(Parsed.of("\"El puente aguanta, dijo Rosa Tello. \"Nadie lo duda.\"", "es").speaker("Nadie"))
                .isEqualTo("Rosa Tello");
        assertThat(Parsed.of("\"The ferry is late, Paul Rennick said. \"Nobody told us why.\"").speaker("Nobody"))
                .isEqualTo("Paul Rennick");
    }

    @Test
    void onlyTheQuoteWhoseOwnMarkIsAloneIsDoubted() {
        Parsed parsed = Parsed.of("\"The ferry is late,\" Paul Rennick said, \"and nobody told us why.\n\nThe office opens at nine.");
        assertThat(parsed.found().quotes()).extracting(quote -> parsed.found().doubts(quote).contains(QuoteDoubt.MARKS)).containsExactly(false, true);
        assertThat(parsed.found().unpairedMarks()).extracting(Span::start).containsExactly(parsed.text().indexOf("\"and"));
    }

    @Test
    void wordsBehindALonelyMarkAreNoReportedSpeech() {
        Parsed parsed = Parsed.of("“The ferry is late, Paul Rennick said. “Nobody told us why,” he added. “Not once.”");
        assertThat(parsed.words(QuoteKind.INDIRECT)).isEmpty();
    }

    @Test
    void britishPrintWithDoublesInsideHasNoHeading() {
        Parsed parsed = Parsed.of("'The ferry is late,' said Ruth Padley.\n\n'He called it \"early\",' she said.", "en");
        assertThat(parsed.words(QuoteKind.DIRECT)).contains("'The ferry is late,'");
    }

    @Test
    void aTextOfNothingButOpeningMarksIsDoubtedAndNoMore() {
        Parsed parsed = Parsed.of("“ ".repeat(50) + "\n" + "\"".repeat(30) + "\n" + "<< ".repeat(30) + ">> ".repeat(30));
        assertThat(parsed.words(QuoteKind.DIRECT, QuoteKind.PARTIAL)).isEmpty();
    }
}
