package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** One surname of two people. */
class SharedSurnameTest {

    @Test
    void staysOpenWhereBothAreNamed() {
        assertThat(speaker("Clara Senn, the treasurer, met Owen Senn. ")).isEqualTo("Senn");
    }

    @Test
    void staysOpenWhereTheOtherOneIsNamedLast() {
        assertThat(speaker("Clara Senn leads the mill. Clara Senn took it over. Clara Senn has a cousin, Owen Senn. ")).isEqualTo("Senn");
    }

    @Test
    void isOfWhoeverIsNamedLastAndFarMoreOften() {
        assertThat(speaker("Owen Senn left. Clara Senn leads the mill. Clara Senn took it over. Clara Senn sold it. ")).isEqualTo("Clara Senn");
    }

    @Test
    void isOfWhoeverAloneHasBeenNamedBefore() {
        assertThat(speaker("Clara Senn leads the mill. ")).isEqualTo("Clara Senn");
    }

    @Test
    void aTitleTellsThemApart() {
        Parsed parsed = Parsed.of("Clara Senn met Owen Senn. “The sums add up,” Ms Senn said.");
        assertThat(parsed.speaker("sums")).isEqualTo("Clara Senn");
    }

    @Test
    void theSamePersonByALongerNameIsNoOther() {
        assertThat(speaker("Clara Senn met Chef Clara Senn-Lee. Clara Maria Senn left. ")).isNotEqualTo("Senn");
    }

    @Test
    void staysOpenWhereAFirstNameSharesIt() {
        assertThat(speaker("The mill is run by Bob and Clara Senn. ")).isEqualTo("Senn");
        assertThat(speaker("The mill is run by Bob, Tim and Clara Senn. ")).isEqualTo("Senn");
        assertThat(speaker("The mill is run by Tim Orr and Clara Senn. ")).isEqualTo("Clara Senn");
        Parsed parsed = Parsed.of("Tim und Clara Senn führen die Mühle. „Die Summen stimmen“, sagte Senn.", "de");
        assertThat(parsed.found().doubts(parsed.quote("Summen"))).containsExactly(QuoteDoubt.SURNAME);
    }

    @Test
    void aLaterPairLeavesADoubt() {
        Parsed parsed = Parsed.of("“The sums add up,” Senn said. Tim and Clara Senn run the mill.");
        assertThat(parsed.found().doubts(parsed.quote("sums"))).containsExactly(QuoteDoubt.SURNAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | George Senn, 71, and his grandson George run the mill. “The sums add up,” said Senn.",
        "en | George Senn, 71, and his grandson George run the mill. “The sums add up,” said George.",
        "en | Owen Senn Sr. built the mill. Owen Senn Jr. sold it. “The sums add up,” Senn said.",
        "en | Owen Senn built the mill. Senn's son, Paul, runs it. “The sums add up,” Senn said.",
        "en | Owen Senn and his wife, Clara, run the mill. “The sums add up,” Senn said.",
        "en | The elder Senn built the mill with his son, Paul. “The sums add up,” Senn said.",
        "en | Brothers Henry and Paul Senn run the mill. “The sums add up,” Senn said.",
        "en | Owen Senn works with his son Paul. “It is fun,” Paul said. “The sums add up,” Senn said.",
        "en | Owen Senn works with his son Paul. Ann Orr called. “It is fun,” said Paul. “The sums add up,” Senn said.",
        "en | Owen Senn works here. “It is fun,” said his son Paul. “The sums add up,” Senn said.",
        "de | Owen Senn und sein Sohn Paul führen die Mühle. „The sums add up“, sagte Senn.",
        "de | Owen Senn senior und Owen Senn junior führen die Mühle. „The sums add up“, sagte Senn.",
        "fr | Owen Senn et sa femme, Inès, tiennent le moulin. « The sums add up », dit Senn.",
        "es | Owen Senn y su hijo Pablo llevan el molino. «The sums add up», dijo Senn."})
    void kinBearItToo(String language, String text) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().doubts(parsed.quote("sums"))).contains(QuoteDoubt.SURNAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Owen Senn and his wife, Clara Orr, run the mill. “The sums add up,” Senn said. | Owen Senn",
        "Owen Senn and his friend Paul run the mill. “The sums add up,” Senn said. | Owen Senn",
        "Owen Senn met Ann Orr. Her son, Paul, left. “The sums add up,” Senn said. | Owen Senn",
        "Owen Senn lost his wife, Senn said. “The sums add up,” Senn said. | Owen Senn",
        "Owen Senn has a son, Paul. Senn stayed. Senn worked. “The sums add up,” Senn said. | Owen Senn",
        "Clara Senn, 43, runs the mill with her husband Paul. “The sums add up,” Senn said. | Clara Senn",
        "Clara Senn lost her son Paul in May. “The sums add up,” Senn said. | Clara Senn",
        "Clara Senn said her sister Ann was safe. “The sums add up,” Senn said. | Clara Senn",
        "Mayor Clara Senn came with her daughter, Ann. “The sums add up,” Senn said. | Clara Senn",
        "Owen Senn Jr. built the mill. “The sums add up,” Senn said. | Owen Senn Jr.",
        "Owen Senn Sr. built it. Owen Senn Jr. sold it. “The sums add up,” Owen Senn Sr. said. | Owen Senn Sr."})
    void whoeverElseDoesNot(String text, String speaker) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.speaker("sums")).isEqualTo(speaker);
        assertThat(parsed.found().doubts(parsed.quote("sums"))).doesNotContain(QuoteDoubt.SURNAME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Clara Senn führt die Mühle mit ihrem Mann Paul. „The sums add up“, sagte Senn.",
        "fr | Clara Senn tient le moulin avec son mari Paul. « The sums add up », a dit Senn.",
        "es | Owen Senn y su mujer, Inés, llevan el molino. «The sums add up», dijo Senn."})
    void elsewhereNeither(String language, String text) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().doubts(parsed.quote("sums"))).doesNotContain(QuoteDoubt.SURNAME);
    }

    private static String speaker(String before) {
        return Parsed.of(before + "“The sums add up,” Senn said.").speaker("sums");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Peter Vogel und sein Bruder Hans Vogel führen den Hof. Hans Vogel melkt die Kühe. „Das ist harte Arbeit“, sagt er. Peter Vogel fährt den Traktor. „Ich mag den Lärm“, sagt er. | Lärm | Peter Vogel",
        "en | Peter Vogel and his brother Hans Vogel run the farm. Hans Vogel milks the cows. “It is hard work,” he says. Peter Vogel drives the tractor. “I like the noise,” he says. | noise | Peter Vogel",
        "de | Peter Vogel und sein Bruder Hans Vogel führen den Hof. Hans Vogel melkt die Kühe. „Das ist harte Arbeit“, sagt er. „Ich mag das“, sagt er. | mag | Hans Vogel"})
    void whoIsNamedInFullRightBeforeIsMeant(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }
}
