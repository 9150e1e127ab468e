package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
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

    private static String speaker(String before) {
        return Parsed.of(before + "“The sums add up,” Senn said.").speaker("sums");
    }
}
