package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** Behind a title a surname may be of its owner's kin. */
class TitledKinTest {

    @ParameterizedTest
    @ValueSource(strings = {"Mayor Tom Tarr met the crews with his wife, Ann. “It was hard,” Mrs. Tarr said.",
        "Edith Tarr built the mill in 1932. Tom Tarr, her grandson, lives there with his wife, Ann. “It was hard,” said Mrs. Tarr.",
        "Tom Tarr and his wife, Ann, run the mill. Tom's mother, Mrs. Tarr, sold it to them. “It was hard,” Mrs. Tarr said.",
        "Mayor Ann Tarr came with her husband, Tom. “It was hard,” Mr. Tarr said."})
    void whoseItIsStaysOpen(String text) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.found().doubts(parsed.quote("hard"))).contains(QuoteDoubt.SURNAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Edith Tarr baute die Mühle. Tom Tarr lebt dort mit seiner Frau Anna. „Es war schwer“, sagte Frau Tarr. | schwer
            fr | Édith Tarr a bâti le moulin. Tom Tarr y vit avec sa femme, Anne. « C'était dur », a dit Mme Tarr. | dur
            """)
    void inOtherLanguages(String language, String text, String words) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().doubts(parsed.quote(words))).contains(QuoteDoubt.SURNAME);
    }

    @Test
    void theOwnersTitleIsTheOwners() {
        Parsed parsed = Parsed.of("Tom Tarr, 54, and his wife, Ann, 51, lost their boat. “It was all we had,” Mr. Tarr said.");
        assertThat(parsed.found().doubts(parsed.quote("all we had"))).isEmpty();
        parsed = Parsed.of("Mayor Ann Tarr came with her husband, Tom. “It was hard,” Ms. Tarr said.");
        assertThat(parsed.found().doubts(parsed.quote("hard"))).isEmpty();
    }
}
