package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** A verb of saying farther away in the sentence. */
class VerbInSentenceTest {

    @Test
    void before() {
        Parsed parsed = Parsed.of("Ann Lee said the bridge was \"as safe as a house\" in winter.", "en");
        assertThat(parsed.speaker("as safe")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("as safe")).isEqualTo("verb in sentence before");
        assertThat(parsed.cue("as safe")).isEqualTo("said");
    }

    @Test
    void secondVerbOfTheSubject() {
        Parsed parsed = Parsed.of("Ann Lee praised the builders but added that it was \"a long and costly road.\"", "en");
        assertThat(parsed.speaker("long and")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("long and")).isEqualTo("verb in sentence before");
        assertThat(parsed.cue("long and")).isEqualTo("added");
    }

    @Test
    void verbOfCalling() {
        Parsed parsed = Parsed.of("Ann Lee called the bridge a \"rusty heap\" on Monday.", "en");
        assertThat(parsed.speaker("rusty heap")).isEqualTo("Ann Lee");
    }

    @Test
    void after() {
        Parsed parsed = Parsed.of("The bridge, \"as safe as a house\" in winter and a delight in summer, will stay open, Ann Lee said.");
        assertThat(parsed.speaker("as safe")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("as safe")).isEqualTo("verb in sentence after");
    }

    @Test
    void afterAndInverted() {
        Parsed parsed = Parsed.of("Der Hafen habe „eine klare Zusage“ erhalten, sagte Anna Berg in Kiel.", "de");
        assertThat(parsed.speaker("klare")).isEqualTo("Anna Berg");
        assertThat(parsed.sieve("klare")).isEqualTo("verb in sentence after");
    }

    @Test
    void afterAndBesideItsAuxiliary() {
        Parsed parsed = Parsed.of("„Die Brücke bleibt gesperrt“, hat Anna Berg in Kiel gesagt.", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Anna Berg");
    }

    @Test
    void notInTheNextSentence() {
        Parsed parsed = Parsed.of("Anna Berg sagte: „Die Brücke ist morsch.“ Im Mai hatte Karl Wolf einen Tunnel gefordert.", "de");
        assertThat(parsed.speaker("morsch")).isEqualTo("Anna Berg");
    }
}
