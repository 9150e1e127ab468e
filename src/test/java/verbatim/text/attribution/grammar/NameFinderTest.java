package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** Where a name begins and ends. */
class NameFinderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | \"The bridge is safe,\" said Will Smith. | Will Smith",
        "en | \"The bridge is safe,\" Mayor Will Smith said. | Will Smith",
        "en | \"The bridge is safe,\" said Theresa May. | Theresa May",
        "en | On Monday Theresa May told us, \"The bridge is safe.\" | Theresa May",
        "de | „Die bridge ist morsch“, sagte Sebastian Kurz. | Sebastian Kurz",
        "de | „Die bridge ist morsch“, sagte Hannelore Kraft. | Hannelore Kraft",
        "de | Hannelore Kraft sagte: „Die bridge ist morsch.“ | Hannelore Kraft",
        "de | „Die bridge ist morsch“, schrieb die Zeit. | Zeit",
    })
    void aSmallWordCanBePartOfAName(String language, String text, String name) {
        assertThat(Parsed.of(text, language).speaker("bridge")).isEqualTo(name);
    }

    @Test
    void aTextMayBeNothingButTwoWords() {
        assertThat(Parsed.of("Ann Will").found().quotes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"The bridge is safe,\" Ann Lee Monday told the council. | Ann Lee",
        "\"The bridge is safe,\" Bob Ray told Ann May 5 at noon. | Bob Ray",
        "\"The bridge is safe,\" said the Bridge Council Monday. | Bridge Council",
    })
    void aDayIsNone(String text, String name) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.speaker("bridge")).isEqualTo(name);
        assertThat(parsed.found().speakers()).noneMatch(speaker -> speaker.name().contains("Monday") || speaker.name().contains("May"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | « Nous ne craignons personne » déclare à l'AFP Jean-Marc Delvaux, le porte-parole. | Jean-Marc Delvaux",
        "fr | « Nous ne craignons personne », a confié à Reuters Paul Garnier. | Paul Garnier",
        "es | «No tememos a nadie», dijo a Norteradio Ana Ruiz. | Ana Ruiz",
        "de | „Es ist spät“, sagte Anna Berg nach Schätzungen von Nordwacht. | Anna Berg",
        "en | \"It is late,\" said the Internet security firm Lockbar. | Lockbar",
        "en | \"It is late,\" said Ann Lee, head of shows at the University of Orla, Salem. | Ann Lee",
        "en | Ann Lee, head of shows at the University of Orla, Salem, said, \"It is late.\" | Ann Lee",
        "en | The North's leader, Kim, said, \"It is late.\" | Kim",
        "en | A leaked internal memo seen by the Gazette says \"it is late\". | A leaked internal memo",
        "en | A new book by Hal Weir says \"it is late\". | A new book",
        "fr | Le maire, Marc Valin, apportait son appui à P. Roux, en affirmant qu'« il est tard ». | Marc Valin",
        "fr | Paul Garnier affirme qu'il souhaitait traiter son rival de « grand enfant tard venu ». | Paul Garnier",
        "de | Als am 11. März die Seite online geht, sagt Lutz Sommer: „Es ist spät.“ | Lutz Sommer",
    })
    void whoSpeaks(String language, String text, String speaker) {
        verbatim.text.Parsed parsed = verbatim.text.Parsed.of(text, language.strip());
        assertThat(parsed.speaker(parsed.setOff().getFirst())).isEqualTo(speaker.strip());
    }

    @Test
    void anOfficeWithItsFieldIsNoPersonCalledByTheField() {
        verbatim.text.Parsed parsed = verbatim.text.Parsed.of("The United Ports High Commissioner for Fisheries said the nets were old. Bob Ray agreed.");
        assertThat(parsed.found().speakers()).noneMatch(each -> each.name().startsWith("for "));
    }
}
