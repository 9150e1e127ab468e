package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

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
}
