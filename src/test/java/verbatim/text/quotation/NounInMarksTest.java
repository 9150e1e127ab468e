package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;
import verbatim.text.QuoteKind;

/** A lone noun in marks, where nouns have capitals. */
class NounInMarksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Die Polizei spricht von „Willkür“. | Willkür | PARTIAL",
        "Der Rat der Stadt hatte den Plan als „Unsinn“ bezeichnet. | Unsinn | PARTIAL",
        "Stadträtin Moll hält den Termin für „Folklore“. | Folklore | PARTIAL",
        "Joe Kell sagte, Blom habe das „Unsinn“ genannt. | Unsinn | PARTIAL",
        "Der Kurs „Malen“ kostet 20 Euro. | Malen | NO_QUOTE",
        "Joe Kell kritisierte den Wirt vom „Löwen“. | Löwen | NO_QUOTE",
        "Joe Kell hält viel von „Borussia“. | Borussia | NO_QUOTE",
        "Dem „Kurier“ sagte Blom, er habe nie gezweifelt. | Kurier | NO_QUOTE",
        "Im „Kurier“ sagte Blom, er habe nie gezweifelt. | Kurier | NO_QUOTE"})
    void isWhatSomebodyCalls(String text, String words, QuoteKind kind) {
        assertThat(Parsed.of(text, "de").quote("„" + words + "“").kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Für Nair ist das „Stillstand“.", "Was Holm plant, ist für Nair „Stillstand“."})
    void whatSomethingIsToSomebodyIsADoubt(String text) {
        Parsed parsed = Parsed.of(text, "de");
        assertThat(parsed.found().doubts(parsed.quote("Stillstand"))).contains(QuoteDoubt.KIND);
    }

    @Test
    void whatAPaperWasToldIsNotLost() {
        assertThat(Parsed.of("Dem „Kurier“ sagte Blom, er habe nie gezweifelt.", "de").words(QuoteKind.INDIRECT)).containsExactly("er habe nie gezweifelt");
    }
}
