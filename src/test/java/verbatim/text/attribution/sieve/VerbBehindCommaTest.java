package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;
import verbatim.text.QuoteKind;

/** A verb right behind a comma, where a subject may stand behind its verb. */
class VerbBehindCommaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Le ministre a quitté la salle, a annoncé sa démission et a remercié son équipe.
            fr | Paul Morel a nié les faits, a reconnu Anne Roux sur une photo et a pleuré.
            fr | Anne Roux a chanté, a raconté des histoires, a ri.
            fr | Cette affaire, qui a duré dix ans, a révélé Anne Roux au public.
            fr | La mairie a repeint le pont, a félicité Anne Roux, a fermé le port.
            es | El ministro ha salido, ha anunciado su dimisión, ha dado las gracias.
            de | Der Minister reiste ab, sagte alle Termine ab und schwieg.
            de | Die Kanzlerin reiste an, kündigte Hilfen an, reiste ab.
            de | Die Studie untersucht Flüsse, nennt Zahlen und warnt vor Fluten.
            de | Der Bericht lobt die Schule, kritisiert die Stadt und fordert Geld.
            de | Anna Berg kommt aus Ulm, nennt Tom Roth ihren Freund.
            de | Der Sänger lebt in Ulm, spricht Deutsch und lacht.
            de | Der Wirt bringt Bier, fragt Anna Berg nach dem Weg.
            """)
    void theSentencesSecondVerbIsNeverSurelyAClauseOfSaying(String language, String text) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().quotes()).allSatisfy(quote -> assertThat(parsed.found().doubts(quote)).contains(QuoteDoubt.SPEAKER));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Was er dachte, sagte Tom Roth nie.", "Wohin die Reise geht, sagte Anna Berg nicht.", "Wohin die Reise geht, sagte Anna Berg.",
        "Die Brücke ist alt, sagte Anna Berg nicht.", "Die Brücke ist alt, sagte Anna Berg kaum.", "Dass sie bleibt, sagte Anna Berg nicht.",
        "Die Schule bleibe zu, hieß es nicht.", "Die Bank lehnte ab, teilte Anna Berg das aber nicht mit."})
    void whatWasNotSaidIsNoStatement(String text) {
        assertThat(Parsed.of(text, "de").words(QuoteKind.INDIRECT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"sv | Bron är gammal, sade Anna Berg inte.", "nl | De brug is oud, zei Anna Berg niet.", "da | Broen er gammel, sagde Anna Berg ikke."})
    void whatWasNotSaidElsewhere(String language, String text) {
        assertThat(Parsed.of(text, language).words(QuoteKind.INDIRECT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Die Brücke ist alt, sagte Anna Berg nicht nur dem Rat.", "Die Brücke ist alt, sagte Anna Berg nicht ohne Stolz."})
    void whatANegationIsOfStaysOpen(String text) {
        Parsed parsed = Parsed.of(text, "de");
        assertThat(parsed.found().quotes()).hasSize(1).allSatisfy(quote -> assertThat(parsed.found().doubts(quote)).contains(QuoteDoubt.SPEAKER));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Die Schule bleibt zu, hieß es. | |
            Anna Berg, hieß es, habe gelogen. | |
            Die Schule bleibt zu, hieß es aus dem Rathaus. | Rathaus
            Die Stadt hat kein Geld, hieß es bei der Polizei. | Polizei
            Die Lage, heißt es in Ulm, sei ernst. | |
            """)
    void whatIsSaidToBeSaidIsNobodysForSure(String text, @Nullable String who) {
        Parsed parsed = Parsed.of(text.strip(), "de");
        assertThat(parsed.found().quotes()).isNotEmpty().allSatisfy(quote -> assertThat(parsed.found().doubts(quote)).contains(QuoteDoubt.SPEAKER));
        assertThat(parsed.speaker(parsed.words(QuoteKind.INDIRECT).getFirst())).isEqualTo(who == null ? "nobody" : who);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Die Brücke sei alt, kritisiert die Stadt. | Stadt
            de | Der Zug kommt spät, teilte die Bahn am Montag mit. | Bahn
            de | Der Zug sei pünktlich, sagte Tom Roth und verwies auf Zahlen. | Tom Roth
            fr | Le pont est sûr, a annoncé la ministre. | ministre
            fr | Le pont est fermé, a indiqué la préfecture dans un communiqué. | préfecture
            """)
    void whatIsSurelySaid(String language, String text, String who) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().quotes()).hasSize(1).allSatisfy(quote -> assertThat(parsed.found().doubts(quote)).isEmpty());
        assertThat(parsed.speaker(parsed.words(QuoteKind.INDIRECT).getFirst())).isEqualTo(who);
    }
}
