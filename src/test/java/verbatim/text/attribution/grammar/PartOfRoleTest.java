package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** Behind an article and what somebody is, the preposition says of what. */
class PartOfRoleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | „Gut so“, sagte der Chef von Petrax. | Gut so | Chef von Petrax",
        "de | Die Leiterin von Nordbau sagte: „Gut so.“ | Gut so | Leiterin von Nordbau",
        "de | „Gut so“, sagte der Bürgermeister von Kiel. | Gut so | Bürgermeister von Kiel",
        "de | „Gut so“, sagte der Chef von Petrax, Jens Orr. | Gut so | Jens Orr",
        "de | „Gut so“, sagt Anna Berg von der Stadtwacht. | Gut so | Anna Berg",
        "de | „Gut so“, sagt Hauke Lind von der Wasserbehörde. | Gut so | Hauke Lind",
        "nl | “Goed zo”, zei Femke Bos van Hoorn. | Goed zo | Femke Bos",
        "de | „Gut so“, sagt Bürgermeisterin Anna Berg von den Grünen. | Gut so | Anna Berg"})
    void isNoNobleName(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | „Gut so“, sagte General von Alten. | Gut so | von Alten",
        "de | „Gut so“, sagte Petra von Alten. | Gut so | Petra von Alten",
        "de | Petra von Alten kam. „Gut so“, sagte von Alten. | Gut so | Petra von Alten",
        "de | Petra von der Heide kam. „Gut so“, sagte von der Heide. | Gut so | Petra von der Heide",
        "de | „Gut so“, sagt Anna von der Heide. | Gut so | Anna von der Heide",
        "nl | “Goed zo”, zei Jan Peter van Dijk. | Goed zo | Jan Peter van Dijk",
        "nl | “Goed zo”, zei Sjoukje van der Berg. | Goed zo | Sjoukje van der Berg",
        "de | Petra von Alten kam. „Gut so“, sagte die Ministerin von Alten. | Gut so | von Alten"})
    void nobleNamesStay(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }
}
