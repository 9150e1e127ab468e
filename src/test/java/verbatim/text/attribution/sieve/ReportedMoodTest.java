package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** The mood that says that somebody else speaks. */
class ReportedMoodTest {

    @Test
    void goesOnWithWhoSpoke() {
        Parsed parsed = Parsed.of("Karl Wolf lehnte den Plan ab, sagte er. Der Tunnel sei „ein Loch ohne Ende und ohne Boden“.", "de");
        assertThat(parsed.speaker("Loch")).isEqualTo("Karl Wolf");
        assertThat(parsed.sieve("Loch")).isEqualTo("reported mood");
    }

    @Test
    void isReportedAfterItsVerb() {
        Parsed parsed = Parsed.of("Anna Berg sagte, die Brücke sei sicher.", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Anna Berg");
        assertThat(parsed.sieve("Brücke")).isEqualTo("reported mood after its verb");
    }

    @Test
    void sentencesFollow() {
        Parsed parsed = Parsed.of("Anna Berg sagte, die Brücke sei sicher. Der Pfeiler müsse nur gestrichen werden.", "de");
        assertThat(parsed.speaker("Pfeiler")).isEqualTo("Anna Berg");
        assertThat(parsed.sieve("Pfeiler")).isEqualTo("sentence in reported mood");
    }

    @Test
    void nobodySpokeBefore() {
        Parsed parsed = Parsed.of("Man nehme drei Eier. Der Teig werde glatt.", "de");
        assertThat(parsed.words(QuoteKind.INDIRECT)).isEmpty();
    }

    @Test
    void conditionalReportsAfterItsVerb() {
        Parsed parsed = Parsed.of("Anna Berg sagte, die Pfeiler hätten dem Eis nachgegeben.", "de");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("die Pfeiler hätten dem Eis nachgegeben");
    }

    @Test
    void infinitiveReportsAfterItsVerb() {
        Parsed parsed = Parsed.of("Karl Wolf gab an, das Boot im Mai gekauft zu haben.", "de");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("das Boot im Mai gekauft zu haben");
    }

    @Test
    void relativeClauseReportsNothing() {
        Parsed parsed = Parsed.of("Das sagte Anna Berg, die gern dabei gewesen wäre.", "de");
        assertThat(parsed.words(QuoteKind.INDIRECT)).isEmpty();
    }

    /** The clause of saying parts the subject of the statement from its verb. */
    @Test
    void aroundItsVerb() {
        Parsed parsed = Parsed.of("Die Brücke, sagte Tom Roe, sei sicher.", "de");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("Die Brücke", "sei sicher");
        assertThat(parsed.speaker("sicher")).isEqualTo("Tom Roe");
        assertThat(Parsed.of("Als sie kam, sagte Tom Roe, sie sei sicher.", "de").words(QuoteKind.INDIRECT)).containsExactly("sie sei sicher");
    }
}
