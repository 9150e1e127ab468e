package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Where the subject stands in German. */
class VerbSecondTest {

    @Test
    void afterACircumstanceTheSubjectFollowsTheVerb() {
        Parsed parsed = Parsed.of("Bei einem Besuch in Kiel sagte Anna Berg: „Die Brücke ist sicher.“", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Anna Berg");
    }

    @Test
    void verbAtTheEnd() {
        Parsed parsed = Parsed.of("Anna Berg hat anlässlich der Eröffnung erklärt: „Die Brücke ist sicher.“", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Anna Berg");
    }

    @Test
    void sourceOfAnImpersonalVerb() {
        Parsed parsed = Parsed.of("„Die Brücke ist sicher“, heißt es in dem Gutachten.", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Gutachten");
    }

    @Test
    void soAndAName() {
        Parsed parsed = Parsed.of("„Die Brücke ist sicher“, so Anna Berg.", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Anna Berg");
        assertThat(parsed.sieve("Brücke")).isEqualTo("source after");
    }

    @Test
    void opinionOfSomebody() {
        Parsed parsed = Parsed.of("Die Brücke ist nach Meinung des Rates „sicher wie ein Haus“.", "de");
        assertThat(parsed.speaker("sicher wie")).isEqualTo("Rates");
    }

    @Test
    void aNounIsNoName() {
        Parsed parsed = Parsed.of("Nach der Sitzung des Rates war die Freude groß. „Die Brücke ist sicher“, sagte Anna Berg.",
                "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Anna Berg");
    }

    @Test
    void anObjectOpensTheClause() {
        Parsed parsed = Parsed.of("Dem Hafenblatt sagte Anna Berg: „Die Brücke ist sicher.“", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Anna Berg");
    }

    @Test
    void aParticleBelongsToTheSubject() {
        Parsed parsed = Parsed.of("Auch Anna Berg warnte: „Die Brücke ist morsch.“", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Anna Berg");
    }

    @Test
    void aReflexivePronounStandsBetween() {
        Parsed parsed = Parsed.of("Ähnlich äußerte sich der Bürgermeister Karl Wolf: „Die Brücke ist morsch.“", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Karl Wolf");
    }

    @Test
    void anAdjectiveShowsTheDative() {
        Parsed parsed = Parsed.of("Der dänischen Zeitung sagte Anna Berg: „Die Brücke ist sicher.“", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Anna Berg");
    }

    @Test
    void aYearOpensTheClause() {
        Parsed parsed = Parsed.of("Karl Wolf baut Boote. 2008 erklärte er: „Die Brücke ist sicher.“", "de");
        assertThat(parsed.mention("Brücke")).isEqualTo("er");
    }

    @Test
    void aPronounThatIsNothingButASubject() {
        Parsed parsed = Parsed.of("Karl Wolf kam. Die Arbeit der Koalition lobte er: „Die Brücke ist sicher.“", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Karl Wolf");
    }

    @Test
    void aCauseIsNoSourceOfWhatIsSaidByNobody() {
        verbatim.text.Parsed parsed = verbatim.text.Parsed.of("Wegen des Sturms habe man „keine Wahl gehabt“, hieß es.", "de");
        assertThat(parsed.speaker("keine Wahl")).isEqualTo("nobody");
        parsed = verbatim.text.Parsed.of("In dem Brief heißt es: „Die Lage ist ruhig.“", "de");
        assertThat(parsed.speaker("Lage ist ruhig")).isEqualTo("Brief");
        parsed = verbatim.text.Parsed.of("„Die Lage ist ruhig“, heißt es aus dem Rathaus.", "de");
        assertThat(parsed.speaker("Lage ist ruhig")).isEqualTo("Rathaus");
    }
}
