package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ann Lee said the bridge was \"as safe as a house\" in winter.|sure",
        "On Monday Ann Lee said the bridge was \"as safe as a house\" in winter.|sure",
        "Bob Ray says a \"long and careful look\" is needed.|sure",
        "Ann Lee warned that the bridge was \"as old as the hills\" at best.|sure",
        "Head of the ferry guild Enver Solt told Harbour News any change \"must be well thought out\" at once.|sure",
        "Ann Lee said the bridge, as Bob Ray put it, was \"as safe as a house\" in winter.|open",
        "Ann Lee called the boy everyone knew as \"Lefty.\"|open",
        "Ann Lee called the station with a \"bomb threat.\"|open",
        "Ann Lee called it \"as safe as a house.\"|sure",
        "Ann Lee called the plan a \"bold and brave move.\"|sure",
        "Ann Lee described the plan as a \"bold and brave move.\"|sure",
        "Ann Lee said Bob Ray called the bridge \"as safe as a house\" in winter.|open",
        "Ann Lee said critics who had seen it found it \"as safe as a house\" in winter.|open",
        "The owner of the old ferry said the bridge was \"as safe as a house\" in winter.|open",
        "Ann Lee might say the bridge was \"as safe as a house\" in winter.|open",
        "Ann Lee saluted a bridge that was \"as safe as a house\" in winter.|open",
    })
    void oneClauseBehindANameAndItsVerbLeavesNoDoubt(String sentence, String doubt) {
        Parsed parsed = Parsed.of(sentence, "en");
        boolean open = parsed.found().doubts(parsed.quote(parsed.setOff().getFirst())).contains(verbatim.text.QuoteDoubt.SPEAKER);
        assertThat(open).isEqualTo(doubt.equals("open"));
    }

    @Test
    void whatGoesOnSaysNothingOfAFarQuote() {
        Parsed parsed = Parsed.of("While water and gas checks will continue, officials will drop the visit to \"smooth the work of the town\" at last.", "en");
        assertThat(parsed.found().speakers()).noneMatch(each -> each.name().contains("checks"));
    }

    @Test
    void whoWritesBehindWithIsWhoseWordsTheyAre() {
        Parsed parsed = Parsed.of("Critics of the River Guild mocked the ban, with one boater writing \"how can we row on sand\" at once.", "en");
        assertThat(parsed.speaker("row on sand")).isEqualTo("one boater");
        parsed = Parsed.of("Ann Lee stood there with one sign reading \"We cannot row on sand.\"", "en");
        assertThat(parsed.speaker("row on sand")).isNotEqualTo("one sign");
    }
}
