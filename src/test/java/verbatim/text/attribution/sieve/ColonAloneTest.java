package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;

/** A colon without a verb of saying. */
class ColonAloneTest {

    @Test
    void subject() {
        Parsed parsed = Parsed.of("Ann Lee was blunt: \"The bridge is safe.\"", "en");
        assertThat(parsed.speaker("bridge")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("bridge")).isEqualTo("colon alone");
    }

    @Test
    void theNameRightBeforeIt() {
        Parsed parsed = Parsed.of("Die Leiterin der Hafenbehörde, Anna Berg: „Die Brücke war nie in Gefahr.“", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Anna Berg");
    }

    @Test
    void goesOnAfterAConjunction() {
        Parsed parsed = Parsed.of("„Die Brücke ist alt“, sagte Anna Berg dem Rat. Und: „Der Pfeiler ist morsch.“", "de");
        assertThat(parsed.speaker("Pfeiler")).isEqualTo("Anna Berg");
        assertThat(parsed.sieve("Pfeiler")).isEqualTo("goes on after a colon");
    }

    @Test
    void whoeverAnItemOfAListDescribes() {
        Parsed parsed = Parsed.of("What they say:\n• A driver on the quay: “I never saw it.”\n• A nurse at the port: “We heard it.”");
        assertThat(parsed.speaker("I never")).isEqualTo("A driver on the quay");
        assertThat(parsed.speaker("We heard")).isEqualTo("A nurse at the port");
        assertThat(Parsed.of("Ann Lee is mayor. The mayor after the vote: “It may work.”").speaker("It may")).isEqualTo("mayor");
        assertThat(Parsed.of("A lesson for all: “Never give up.”").speaker("Never")).isEqualTo("nobody");
    }

    @Test
    void whatSomebodyFindsSpeaksForItself() {
        assertThat(Parsed.of("The tenants found a note taped to the door: “Rent is due.”").mention("Rent")).isEqualTo("a note");
        assertThat(Parsed.of("Ann Lee received a letter from Tom Roe: “Rent is due.”").speaker("Rent")).isEqualTo("Tom Roe");
        assertThat(Parsed.of("Ann Lee left a note on the door: “Rent is due.”").speaker("Rent")).isEqualTo("Ann Lee");
    }

    @Test
    void whatIsFoundAndReadsSpeaksToo() {
        assertThat(Parsed.of("Ann Lee saw a sign reading: “Rent is due.”").mention("Rent")).isEqualTo("a sign");
        assertThat(Parsed.of("Ann Lee saw a sign on the gate: “Rent is due.”").mention("Rent")).isEqualTo("a sign");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Ann Lee found the report unconvincing: “Rent is due.”",
        "Ann Lee saw the law differently: “Rent is due.”",
        "Ann Lee sees the bill as a threat: “Rent is due.”",
        "Ann Lee got the bill last week: “Rent is due.”",
        "Ann Lee received the message with joy: “Rent is due.”",
        "Ann Lee saw a sign of hope: “Rent is due.”",
        "Ann Lee found a leaflet confusing: “Rent is due.”",
        "Ann Lee got a note from Tom Roe last week: “Rent is due.”",
        "Ann Lee got a note on Monday: “Rent is due.”"})
    void whatSomebodyThinksOfAFindIsHisOwn(String text) {
        assertThat(Parsed.of(text).speaker("Rent")).isEqualTo("Ann Lee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"G7", "M25", "COVID-19", "Step 2", "Update", "Note"})
    void whatIsNobodySaysNothing(String name) {
        assertThat(Parsed.of("The harbour is to close.\n\n• " + name + ": “The road is open again.”").speaker("road")).isEqualTo("nobody");
        assertThat(Parsed.of("The harbour is to close.\n\n" + name + ": “The road is open again.”").speaker("road")).isEqualTo("nobody");
    }
}
