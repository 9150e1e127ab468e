package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Talk behind typed hyphens, and lists, which look alike. */
class TypedTalkTest {

    @Test
    void hyphensOpenTurnsInFrench() {
        Parsed parsed = Parsed.of("Odile Marchand attendait Hugo Blanc sur la digue.\n\n- Elle tient ? demanda-t-il.\n\n- Oui, dit-elle.\n\n- Pour longtemps ?", "fr");
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly("- Elle tient ?", "- Oui,", "- Pour longtemps ?");
    }

    @Test
    void dashesOpenTurnsInGermanToo() {
        Parsed parsed = Parsed.of("Stolz traf Winter an der Schleuse.\n\n– Hält sie?\n\n– Ja.\n\n– Wie lange?", "de");
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly("– Hält sie?", "– Ja.", "– Wie lange?");
        assertThat(parsed.speaker("Ja.")).isEqualTo("nobody");
    }

    @Test
    void itemsOfAListAreNoTalk() {
        assertThat(Parsed.of("La ville promet :\n- Des bancs neufs.\n- Des arbres.\n- Un pont.", "fr").words(QuoteKind.DIRECT)).isEmpty();
        assertThat(Parsed.of("Offen ist:\n- Wer zahlt?\n- Was kostet es?\n- Wann beginnt der Bau?", "de").words(QuoteKind.DIRECT)).isEmpty();
        assertThat(Parsed.of("What is known:\n- Who lost? The harbour did.\n- Where does it end? At the mole.\n- The old quay is spared.", "en").words(QuoteKind.DIRECT)).isEmpty();
        assertThat(Parsed.of("We asked\n- Is it safe?\n- what it costs\n- when it opens", "en").words(QuoteKind.DIRECT)).isEmpty();
    }
}
