package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** The clause before, with colon or comma. */
class PointBeforeTest {

    @Test
    void comma() {
        Parsed parsed = Parsed.of("Ann Lee said, \"The bridge is safe.\"", "en");
        assertThat(parsed.speaker("bridge")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("bridge")).isEqualTo("comma before");
        assertThat(parsed.cue("bridge")).isEqualTo("said");
    }

    @Test
    void colon() {
        Parsed parsed = Parsed.of("Ann Lee wrote in a note to the town on Monday: \"The bridge is safe.\"", "en");
        assertThat(parsed.speaker("bridge")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("bridge")).isEqualTo("colon before");
        assertThat(parsed.cue("bridge")).isEqualTo("wrote");
    }

    @Test
    void participleLeansOnTheSubject() {
        Parsed parsed = Parsed.of("Mayor Ann Lee opened the hall on Monday, adding, \"The bridge is safe.\"", "en");
        assertThat(parsed.speaker("bridge")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("bridge")).isEqualTo("comma before");
        assertThat(parsed.cue("bridge")).isEqualTo("adding");
    }

    @Test
    void appositionBetween() {
        Parsed parsed = Parsed.of("Ann Lee, head of the bridge office, has said: \"The bridge is safe.\"", "en");
        assertThat(parsed.speaker("bridge")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("bridge")).isEqualTo("colon before");
        assertThat(parsed.cue("bridge")).isEqualTo("has said");
    }

    @Test
    void german() {
        Parsed parsed = Parsed.of("Anna Berg sagte: „Die Brücke ist sicher.“", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Anna Berg");
        assertThat(parsed.sieve("Brücke")).isEqualTo("colon before");
        assertThat(parsed.cue("Brücke")).isEqualTo("sagte");
    }

    @Test
    void spanish() {
        Parsed parsed = Parsed.of("Juana Ruiz dijo: «El puente es seguro».", "es");
        assertThat(parsed.speaker("puente")).isEqualTo("Juana Ruiz");
        assertThat(parsed.sieve("puente")).isEqualTo("colon before");
        assertThat(parsed.cue("puente")).isEqualTo("dijo");
    }

    @Test
    void participleLeansOnTheVerbBeforeIt() {
        Parsed parsed = Parsed.of("\"The bridge is safe,\" Ann Lee said, adding, \"It was built well.\"", "en");
        assertThat(parsed.speaker("built well")).isEqualTo("Ann Lee");
    }

    @Test
    void verbThatOpensTheSentence() {
        Parsed parsed = Parsed.of("The bridge stands. Said Lee: \"It was built well.\"", "en");
        assertThat(parsed.speaker("built well")).isEqualTo("Lee");
    }

    @Test
    void aParticipleOfTheOnlyPersonOfItsSentenceLeavesNoDoubt() {
        Parsed parsed = Parsed.of("Ann Lee praised the work on the old bridge, adding: \"We needed this.\"", "en");
        assertThat(parsed.found().doubts(parsed.quote("needed this"))).doesNotContain(QuoteDoubt.SPEAKER);
        parsed = Parsed.of("Ann Lee praised Bob Ray and the work on the bridge, adding: \"We needed this.\"", "en");
        assertThat(parsed.found().doubts(parsed.quote("needed this"))).contains(QuoteDoubt.SPEAKER);
        parsed = Parsed.of("Ann Lee praised the mayor, adding: \"We needed this.\"", "en");
        assertThat(parsed.found().doubts(parsed.quote("needed this"))).contains(QuoteDoubt.SPEAKER);
    }

    @Test
    void norDoesOneOfWhomATitleOrARoleIsTold() {
        for (String said : List.of(
                "General Ann Lee praised the work on the old bridge, saying, ",
                "Ann Lee, commander of the northern fleet, praised the work on the old bridge, saying, ",
                "General Ann Lee, a commander of the fleet, praised strict enforcement operations on the other side of the river, saying, ")) {
            Parsed parsed = Parsed.of(said + "\"We needed this.\"", "en");
            assertThat(parsed.speaker("needed this")).isEqualTo("Ann Lee");
            assertThat(parsed.found().doubts(parsed.quote("needed this"))).as(said).doesNotContain(QuoteDoubt.SPEAKER);
        }
        for (String said : List.of(
                "Ann Lee, commander under Bob Ray, praised the work on the bridge, saying, ",
                "Ann Lee, commander of the northern fleet, met the mayor on the bridge, saying, ",
                "General Ann Lee met a trader on the bridge, saying, ",
                "The aide of General Ann Lee praised the work on the bridge, saying, ")) {
            Parsed parsed = Parsed.of(said + "\"We needed this.\"", "en");
            assertThat(parsed.found().doubts(parsed.quote("needed this"))).as(said).contains(QuoteDoubt.SPEAKER);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee posted her message under a headline that said, “The port is dead.”", "Ann Lee wore a shirt that read: “The port is dead.”",
        "Ann Lee shared an article that said: “The port is dead.”", "Ann Lee received a letter that said: “The port is dead.”"})
    void whatSomebodyHoldsMayBeAnothers(String text) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.found().doubts(parsed.quote("dead"))).contains(QuoteDoubt.SPEAKER);
    }
}
