package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /** Those around somebody, who work for him or speak for him, are not he. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | « C'est fini », assure l'entourage de Tom Roe. | entourage de Tom Roe
            fr | « C'est fini », indiquent les services de Tom Roe. | services de Tom Roe
            fr | « C'est fini », a dit le porte-parole du ministre Tom Roe. | porte-parole du ministre Tom Roe
            fr | Le cabinet de Tom Roe a répondu : « C'est fini. » | cabinet de Tom Roe
            es | «C'est fini», señala el equipo de Tomás Roe. | equipo de Tomás Roe
            fr | « C'est fini », a dit la ministre Ida Bell. | Ida Bell
            fr | « C'est fini », a dit le maire de Lyon, Tom Roe. | Tom Roe
            """)
    void whoseNounStandsBefore(String language, String text, String speaker) {
        assertThat(Parsed.of(text, language).speaker("fini")).isEqualTo(speaker);
    }
}
