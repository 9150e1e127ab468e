package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** A noun for a body goes back to the only body before it that it can be said of, and stays doubted. */
class BodyByHeadTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Das Landesamt für Umwelt nahm Proben. „Gut so“, erklärte das Amt. | Landesamt für Umwelt
            Das Statistische Landesamt zählte Gäste. „Gut so“, teilte das Amt mit. | Statistische Landesamt
            Das Landgericht Lemfeld wies die Klage ab. „Gut so“, teilte das Gericht mit. | Landgericht Lemfeld
            Die Polizei Lemfeld sucht einen Mann. „Gut so“, teilte die Behörde mit. | Polizei Lemfeld
            Das Jugendamt Lemfeld prüft. „Gut so“, teilte die Behörde mit. | Jugendamt Lemfeld
            Die Lemfelder Stadtwerke AG baut. „Gut so“, teilte das Unternehmen mit. | Lemfelder Stadtwerke AG
            Die Polizei Lemfeld traf das Jugendamt. „Gut so“, teilte die Behörde mit. | Behörde
            Eine Polizei wie hier fehlt. „Gut so“, teilte die Behörde mit. | Behörde
            Das Landgericht Lemfeld und das Amtsgericht Rohr tagten. „Gut so“, teilte das Gericht mit. | Gericht
            „Gut so“, teilte die Behörde mit. | Behörde
            Behörde: „Gut so“, teilte die Behörde mit. | Behörde
            """)
    void goesBack(String text, String speaker) {
        Parsed parsed = Parsed.of(text, "de");
        assertThat(parsed.speaker("Gut so")).as(text).isEqualTo(speaker);
        assertThat(parsed.found().doubts(parsed.quote("Gut so"))).as(text).contains(QuoteDoubt.SPEAKER);
    }
}
