package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** German names beside nouns: in the genitive, behind an article that points, and where their first part ends like a noun. */
class GenitiveNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Armin Wolfs Inszenierung gefällt. „Die Bühne ist leer“, sagte Wolf. | Bühne | Armin Wolf",
        "Armin Wolf kam. „Die Bühne ist leer“, sagte Armin Wolfs Anwältin. | Bühne | Armin Wolfs Anwältin",
        "Armin Wolf kam. Armin Wolfs Anwältin sagte: „Die Bühne ist leer.“ | Bühne | Armin Wolfs Anwältin",
        "Anna Berg las die Nachricht. „Ein Versehen“, nennt das Berg. | Versehen | Anna Berg",
        "Mannis Rehberg, der die Stühle stapelt, sieht es gelassen: „Mein Rücken streikt.“ | Rücken | Mannis Rehberg",
        "Karl Wolf nennt das Unsinn: „Das wird nie fertig.“ | fertig | Karl Wolf"})
    void namesAndNouns(String text, String words, String speaker) {
        assertThat(Parsed.of(text, "de").speaker(words)).isEqualTo(speaker);
    }
}
