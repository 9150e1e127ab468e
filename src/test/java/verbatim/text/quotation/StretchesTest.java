package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.TextParser;

/** What goes beyond one pair of marks. */
class StretchesTest {

    @Test
    void openedInEachParagraph() {
        Parsed parsed = Parsed.of("“We built it.\n“We paid for it.\n“And now we close it,” Anna Berg said.", "en");
        assertThat(parsed.setOff()).containsExactly("“We built it.\n“We paid for it.\n“And now we close it,”");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("several paragraphs");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | « La caisse est vide.¶Rien pour l'école », a dit Anne Roy. | « La caisse est vide.¶Rien pour l'école »",
        "ru | «Касса пуста.¶На школу не хватит», — сказала Анна Ковалёва. | «Касса пуста.¶На школу не хватит»",
        "pl | „Kasa jest pusta.¶Na szkołę nie starczy” – powiedziała Anna Kowal. | „Kasa jest pusta.¶Na szkołę nie starczy”",
        "fr | « La caisse est vide.¶— Rien pour l'école », a dit Anne Roy. | « La caisse est vide."})
    void closedInTheNextParagraph(String language, String text, String words) {
        assertThat(Parsed.of(text.replace('¶', '\n'), language).setOff()).first().isEqualTo(words.replace('¶', '\n'));
    }

    @Test
    void neverClosed() {
        Parsed parsed = Parsed.of("“We built it and we paid for it.\nThe town disagrees.", "en");
        assertThat(parsed.setOff()).containsExactly("“We built it and we paid for it.");
        assertThat(parsed.found().quotes().getFirst().rule()).isEqualTo("unclosed");
    }

    @Test
    void bothConventionsInOneText() {
        Parsed parsed = Parsed.of("\"Straight,\" said Ann Lee. “Curly,” said Bob Ray.", "en");
        assertThat(parsed.setOff()).containsExactly("\"Straight,\"", "“Curly,”");
    }

    @Test
    void nestedAsDeepAsPrintEverIsAndNoDeeper() {
        assertThat(Parsed.of("「".repeat(3) + "so spät" + "」".repeat(3), "de").setOff()).hasSize(3);
        assertThat(Parsed.of("「".repeat(30) + "so spät" + "」".repeat(30), "de").setOff()).hasSize(8);
    }

    @Test
    void aStraightMarkLeftOpenIsAQuoteOnlyAtAParagraphsHead() {
        assertThat(Parsed.of("\"We built it and we paid for it.\nThe town disagrees.").setOff())
                .containsExactly("\"We built it and we paid for it.");
        assertThat(Parsed.of("It has a \"screen and a bell and a light.\nThe town disagrees.").setOff()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"「, 」", "“, ”", "«, »"})
    void deepNestingTakesNoLongerThanItsLength(String opening, String closing) {
        TextParser parser = new TextParser();
        long small = nanos(parser, opening, closing, 4_000);
        long large = nanos(parser, opening, closing, 64_000);
        // Sixteen times the length: what is quadratic takes more than two hundred times as long.
        assertThat(large).isLessThan(80 * Math.max(small, 5_000_000));
    }

    /** The shortest of several times, since other work slows single ones down. */
    private static long nanos(TextParser parser, String opening, String closing, int deep) {
        String text = opening.repeat(deep) + "a b" + closing.repeat(deep);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 4; i++) {
            long start = System.nanoTime();
            parser.parse(text, "en");
            best = Math.min(best, System.nanoTime() - start);
        }
        return best;
    }

    @Test
    void whatNothingClosesEndsAtTheNextUtterance() {
        Parsed parsed = Parsed.of("Il songea : « Le pont est loin et la nuit tombe. — Tu viens ? — J'arrive.", "fr");
        assertThat(parsed.setOff()).containsExactly("« Le pont est loin et la nuit tombe.", "— Tu viens ?", "— J'arrive.");
    }

    @Test
    void whatNothingClosesIsCutAtItsClauseOfSaying() {
        Parsed parsed = Parsed.of("« Le pont, disait Paul, est loin et la nuit tombe. — Tu viens ? — J'arrive.", "fr");
        assertThat(parsed.setOff()).startsWith("« Le pont,", "est loin et la nuit tombe.");
    }
}
