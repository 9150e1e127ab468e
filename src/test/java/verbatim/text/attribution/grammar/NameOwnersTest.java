package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** A function, whose it is, and who has it, in German. */
class NameOwnersTest {

    @Test
    void whoStandsInAppositionSpeaks() {
        assertThat(speaker("Die Referentin von Senator Paul Winter, Erna Stolz, sagte: „Nun hält die Schleuse.“")).isEqualTo("Erna Stolz");
        assertThat(speaker("Der Verteidiger von Paul Winter, Emil Stolz, erklärte: „Nun hält die Schleuse.“")).isEqualTo("Emil Stolz");
        assertThat(speaker("Die Leiterin der Reederei Winter, Erna Stolz, sagte: „Nun hält die Schleuse.“")).isEqualTo("Erna Stolz");
        assertThat(speaker("Der Leiter von Hafenblick, Emil Stolz, sagte: „Nun hält die Schleuse.“")).isEqualTo("Emil Stolz");
    }

    @Test
    void behindTheQuoteAndABracket() {
        assertThat(speaker("„Nun hält die Schleuse“, sagte der Sprecher von Senator Paul Winter (FDP), Emil Stolz, am Montag.")).isEqualTo("Emil Stolz");
    }

    @Test
    void withoutANameTheFunctionSpeaksAndNotItsOwner() {
        assertThat(speaker("Die Referentin von Senator Paul Winter sagte: „Nun hält die Schleuse.“")).isEqualTo("Referentin von Senator Paul Winter");
        assertThat(speaker("„Nun hält die Schleuse“, sagte der Verteidiger von Paul Winter.")).isEqualTo("Verteidiger von Paul Winter");
    }

    @Test
    void aNameRightBehindItsFunctionStays() {
        assertThat(speaker("Der Sprecher der Feuerwehr Emil Stolz sagte: „Nun hält die Schleuse.“")).isEqualTo("Emil Stolz");
        assertThat(speaker("„Nun hält die Schleuse“, sagte Ministerin von der Heide.")).isEqualTo("von der Heide");
    }

    private static String speaker(String text) {
        return Parsed.of(text, "de").speaker("die Schleuse");
    }
}
