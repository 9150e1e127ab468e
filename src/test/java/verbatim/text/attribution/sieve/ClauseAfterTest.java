package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** The clause after, in both orders. */
class ClauseAfterTest {

    @Test
    void subjectFirst() {
        Parsed parsed = Parsed.of("\"The bridge is safe,\" Ann Lee said on Monday.", "en");
        assertThat(parsed.speaker("bridge")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("bridge")).isEqualTo("clause after");
        assertThat(parsed.cue("bridge")).isEqualTo("said");
    }

    @Test
    void inverted() {
        Parsed parsed = Parsed.of("\"The bridge is safe,\" said Ann Lee.", "en");
        assertThat(parsed.speaker("bridge")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("bridge")).isEqualTo("inverted clause after");
        assertThat(parsed.cue("bridge")).isEqualTo("said");
    }

    @Test
    void question() {
        Parsed parsed = Parsed.of("\"Is the bridge safe?\" Ann Lee asked.", "en");
        assertThat(parsed.speaker("bridge")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("bridge")).isEqualTo("clause after");
        assertThat(parsed.cue("bridge")).isEqualTo("asked");
    }

    @Test
    void nounPhrase() {
        Parsed parsed = Parsed.of("\"The bridge is safe,\" a spokesman for the town said.", "en");
        assertThat(parsed.speaker("bridge")).isEqualTo("a spokesman for the town");
        assertThat(parsed.sieve("bridge")).isEqualTo("clause after");
        assertThat(parsed.cue("bridge")).isEqualTo("said");
    }

    @Test
    void appositionBetween() {
        Parsed parsed = Parsed.of("\"The bridge is safe,\" Ann Lee, who built it, said.", "en");
        assertThat(parsed.speaker("bridge")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("bridge")).isEqualTo("clause after");
        assertThat(parsed.cue("bridge")).isEqualTo("said");
    }

    @Test
    void germanInversion() {
        Parsed parsed = Parsed.of("„Die Brücke ist sicher“, sagte Anna Berg.", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Anna Berg");
        assertThat(parsed.sieve("Brücke")).isEqualTo("inverted clause after");
        assertThat(parsed.cue("Brücke")).isEqualTo("sagte");
    }

    @Test
    void frenchWithAuxiliary() {
        Parsed parsed = Parsed.of("« Le pont est sûr », a déclaré Jeanne Morel.", "fr");
        assertThat(parsed.speaker("pont")).isEqualTo("Jeanne Morel");
        assertThat(parsed.sieve("pont")).isEqualTo("inverted clause after");
        assertThat(parsed.cue("pont")).isEqualTo("a déclaré");
    }

    @Test
    void frenchPronounAtTheVerb() {
        Parsed parsed = Parsed.of("Jeanne Morel est venue. « Le pont est sûr », dit-elle.", "fr");
        assertThat(parsed.speaker("pont")).isEqualTo("Jeanne Morel");
        assertThat(parsed.sieve("pont")).isEqualTo("inverted clause after");
        assertThat(parsed.cue("pont")).isEqualTo("dit");
    }

    @Test
    void descriptionBeforeTheName() {
        Parsed parsed = Parsed.of("\"The bridge is safe,\" said retired plumber Ann Lee.", "en");
        assertThat(parsed.speaker("bridge is safe")).isEqualTo("Ann Lee");
    }

    @Test
    void abbreviationInBrackets() {
        Parsed parsed = Parsed.of("\"The bridge is safe,\" Rep. Ann Lee (D-Vt.) said on Monday.", "en");
        assertThat(parsed.speaker("bridge is safe")).isEqualTo("Ann Lee");
    }

    @Test
    void theSubjectBehindTimeAndHearer() {
        Parsed parsed = Parsed.of("« Le pont est sûr », a assuré mardi à la presse le préfet Paul Roux.", "fr");
        assertThat(parsed.speaker("pont")).isEqualTo("Paul Roux");
    }

    @Test
    void theNameInApposition() {
        Parsed parsed = Parsed.of("«El puente es viejo», señaló la portavoz de la oposición, Carmen Ortega.", "es");
        assertThat(parsed.speaker("puente")).isEqualTo("Carmen Ortega");
    }

    @Test
    void irregularForms() {
        Parsed english = Parsed.of("\"The bridge is only eighty,\" deadpanned Ann Lee.");
        assertThat(english.sieve("eighty")).isEqualTo("inverted clause after");
        Parsed french = Parsed.of("« Le pont est fermé », s’inquiète Jeanne Morel.", "fr");
        assertThat(french.speaker("pont")).isEqualTo("Jeanne Morel");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tom Roe rejected Ann Lee’s claim that the council “sank the ferry,” saying it was absurd. | sank | Ann Lee
            Tom Roe defended Ann Lee's remark that the port was “dead in the water,” adding that nobody listens. | dead | Ann Lee
            Tom Roe mocked Ann Lee for saying the port was “dead in the water,” adding that it was a lie. | dead | ''
            Tom Roe dismissed reports that the port was “dead in the water,” saying that nobody listens. | dead | ''
            """)
    void aParticipleBehindWordsThatAnotherMayHaveSaid(String text, String words, String speaker) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.found().doubts(parsed.quote(words))).contains(QuoteDoubt.SPEAKER);
        assertThat(speaker.isEmpty() || parsed.speaker(words).equals(speaker)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tom Roe said the port was “dead in the water,” adding that nobody listens.",
        "Tom Roe repeated his claim that the port was “dead in the water,” adding that nobody listens.",
        "Tom Roe issued a statement that the port was “dead in the water,” adding that nobody listens.",
        "Tom Roe gave a warning that the port was “dead in the water,” adding that nobody listens.",
        "Tom Roe made a promise that nothing would be “dead in the water,” adding that he listens."})
    void aParticipleBehindOnesOwnWords(String text) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.speaker("dead")).isEqualTo("Tom Roe");
        assertThat(parsed.found().doubts(parsed.quote("dead"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "de | Kanzlerin Ute Berg nannte ihn „einen guten Mann“, Minister Karl Roth lobte den Plan. | guten | Ute Berg",
        "de | Die Grünen nannten den Plan „mutlos und teuer“, die SPD forderte Nachbesserungen. | mutlos | Grünen",
        "de | Man müsse fragen, „wer das alles zahlt“, so Karl Wolf. | wer das | Karl Wolf",
        "de | „Wer zahlt das?“, will Karl Wolf wissen. | Wer zahlt | Karl Wolf",
        "de | Ute Berg hat „einen guten Mann“, sagte Karl Roth. | guten | Karl Roth"})
    void theVerbSecond(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }
}
