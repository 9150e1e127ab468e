package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Who speaks and who is spoken to, side by side. */
class DativeNamesTest {

    @Test
    void theFirstOfTwoFullNamesSpeaks() {
        assertThat(speaker("„Nun hält die Schleuse“, raunte Paul Winter Erna Stolz zu.")).isEqualTo("Paul Winter");
        assertThat(speaker("„Nun hält die Schleuse“, erwiderte Erna Stolz Paul Winter am Abend.")).isEqualTo("Erna Stolz");
    }

    @Test
    void aTitleBeginsTheSecondName() {
        assertThat(speaker("„Nun hält die Schleuse“, sagte Erna Stolz Senator Paul Winter.")).isEqualTo("Erna Stolz");
    }

    @Test
    void surnamesThatTheTextKnows() {
        assertThat(speaker("Erna Stolz sprach mit Paul Winter. „Nun hält die Schleuse“, entgegnete Stolz Winter.")).isEqualTo("Erna Stolz");
        assertThat(speaker("Erna Stolz sprach mit Paul Winter. „Hält die Schleuse?“, fragte Winter Erna Stolz.")).isEqualTo("Paul Winter");
    }

    @Test
    void whatNothingTellsApartStaysOneName() {
        assertThat(speaker("„Nun hält die Schleuse“, entgegnete Stolz Winter.")).isEqualTo("Stolz Winter");
    }

    @Test
    void severalFirstNamesAreOfOnePerson() {
        assertThat(speaker("„Nun hält die Schleuse“, sagte Hans Peter Winter.")).isEqualTo("Hans Peter Winter");
        assertThat(speaker("„Nun hält die Schleuse“, sagte Klaus Maria Winter.")).isEqualTo("Klaus Maria Winter");
        assertThat(speaker("„Nun hält die Schleuse“, sagte Karl Theodor von Winter.")).isEqualTo("Karl Theodor von Winter");
    }

    private static String speaker(String text) {
        return Parsed.of(text, "de").speaker("die Schleuse");
    }
}
