package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Statements without marks. */
class ReportedSpeechTest {

    @Test
    void thatClause() {
        Parsed parsed = Parsed.of("Ann Lee confirmed that the bridge is safe.", "en");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("the bridge is safe");
        assertThat(parsed.sieve("bridge is safe")).isEqualTo("that clause");
    }

    @Test
    void withoutThat() {
        Parsed parsed = Parsed.of("Ann Lee said the bridge would open in May.", "en");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("the bridge would open in May");
        assertThat(parsed.sieve("open in May")).isEqualTo("clause without that");
    }

    @Test
    void clauseAtTheEnd() {
        Parsed parsed = Parsed.of("The bridge will open in May, Ann Lee said.", "en");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("The bridge will open in May");
        assertThat(parsed.sieve("open in May")).isEqualTo("clause of saying after");
    }

    @Test
    void accordingTo() {
        Parsed parsed = Parsed.of("According to Ann Lee, the bridge will open in May.", "en");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("the bridge will open in May");
    }

    @Test
    void cited() {
        Parsed parsed = Parsed.of("Ann Lee closed the bridge, citing a lack of skilled painters.", "en");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("a lack of skilled painters");
        assertThat(parsed.sieve("skilled painters")).isEqualTo("cited by participle");
    }

    @Test
    void endsBeforeTheReportersOwnRelativeClause() {
        Parsed parsed = Parsed.of("Ann Lee confirmed that the bridge is safe, which pleased the town.", "en");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("the bridge is safe");
    }

    @Test
    void noneWhereTheClauseHoldsQuotedWords() {
        Parsed parsed = Parsed.of("Ann Lee confirmed that the bridge is \"as safe as a house\" again.", "en");
        assertThat(parsed.words(QuoteKind.INDIRECT)).isEmpty();
    }

    @Test
    void narratedActIsNone() {
        Parsed parsed = Parsed.of("Ann Lee repeated her promise. She rejected the plan.", "en");
        assertThat(parsed.words(QuoteKind.INDIRECT)).isEmpty();
    }

    @Test
    void ownOpinionIsNone() {
        Parsed parsed = Parsed.of("I think that the bridge is safe.", "en");
        assertThat(parsed.words(QuoteKind.INDIRECT)).isEmpty();
    }

    @Test
    void german() {
        Parsed parsed = Parsed.of("Anna Berg sagte, dass die Brücke sicher ist.", "de");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("die Brücke sicher ist");
    }

    @Test
    void french() {
        Parsed parsed = Parsed.of("Jeanne Morel a déclaré que le pont est sûr.", "fr");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("le pont est sûr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | La ville a voté contre que le pont soit fermé une année entière.",
        "es | Juan Soto leyó la sentencia que cerró el puente durante un año entero.",
        "it | Elena Ferri ha strappato il comunicato che ha chiuso il ponte per un anno intero.",
    })
    void aPrepositionOrNounThatLooksLikeAVerbReportsNothing(String language, String sentence) {
        assertThat(Parsed.of(sentence, language).words(QuoteKind.INDIRECT)).isEmpty();
    }
}
