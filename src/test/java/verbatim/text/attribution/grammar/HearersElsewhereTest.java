package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Whoever hears the words does not say them, in French and in German. */
class HearersElsewhereTest {

    @Test
    void theHearerDoesNotSpeak() {
        assertThat(fr("« La digue tient », s’est entendu répondre Odile Marchand.")).isEqualTo("nobody");
        assertThat(fr("Odile Marchand se voit répondre : « La digue tient. »")).isEqualTo("nobody");
    }

    @Test
    void whoeverActsDoes() {
        assertThat(fr("Odile Marchand s’est vu répondre « la digue tient » par Hugo Blanc.")).isEqualTo("Hugo Blanc");
    }

    @Test
    void aGermanPassiveHasNoSpeakerButItsAgent() {
        assertThat(de("„Nun hält die Schleuse“, wurde Erna Stolz zugerufen.")).isEqualTo("nobody");
        assertThat(de("„Nun hält die Schleuse“, wurde Erna Stolz von Paul Winter geantwortet.")).isEqualTo("Paul Winter");
    }

    @Test
    void aGermanFutureIsNoPassive() {
        assertThat(de("„Nun hält die Schleuse“, wird Erna Stolz morgen verkünden.")).isEqualTo("Erna Stolz");
    }

    @Test
    void whoIsHeardSpeaks() {
        assertThat(de("Paul Winter hörte Erna Stolz rufen: „Nun hält die Schleuse.“")).isEqualTo("Erna Stolz");
        assertThat(de("Am Ufer hörte Paul Winter Erna Stolz rufen: „Nun hält die Schleuse.“")).isEqualTo("Erna Stolz");
        assertThat(de("Paul Winter hörte sie rufen: „Nun hält die Schleuse.“")).isEqualTo("nobody");
    }

    @Test
    void whoSeesHimselfForcedToSpeaks() {
        assertThat(de("Paul Winter sah sich gezwungen zu erklären: „Nun hält die Schleuse.“")).isEqualTo("Paul Winter");
    }

    @Test
    void whoeverIsCalledSoDoesNotSayIt() {
        Parsed parsed = Parsed.of("El puente fue tildado de «disparate» por Elena Rivas.", "es");
        assertThat(parsed.speaker("disparate")).isEqualTo("Elena Rivas");
        assertThat(fr("La digue a été qualifiée de « digue de papier » par Hugo Blanc.")).isEqualTo("Hugo Blanc");
    }

    @Test
    void aRelativePronounInTheAccusativeIsCalledSo() {
        assertThat(Parsed.of("Der Damm, den Erna Stolz „ein Märchen“ nannte, hält.", "de").speaker("Märchen")).isEqualTo("Erna Stolz");
    }

    private static String fr(String text) {
        return Parsed.of(text, "fr").speaker("digue");
    }

    private static String de(String text) {
        return Parsed.of(text, "de").speaker("die Schleuse");
    }
}
