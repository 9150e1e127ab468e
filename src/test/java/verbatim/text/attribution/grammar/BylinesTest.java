package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** Who wrote the story is nobody whom it speaks of as "she". */
class BylinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Harbour to stay open | By Ann Marl | The mayor spoke on Monday. “It was hard,” she said. | hard | mayor
            en | Harbour to stay open | By Ann Marl, Norwick Gazette | The mayor spoke on Monday. “It was hard,” she said. | hard | mayor
            en | Harbour to stay open | Ann Marl | The mayor spoke on Monday. “It was hard,” she said. | hard | mayor
            de | Hafen bleibt offen | Von Anna Marl | Die Bürgermeisterin sprach am Montag. „Es war schwer“, sagte sie. | schwer | Bürgermeisterin
            fr | Le port reste ouvert | Par Anne Marl | Le maire a parlé lundi. « C'était dur », a-t-elle dit. | dur | nobody
            es | El puerto sigue abierto | Por Ana Marl | La alcaldesa habló el lunes. «Fue duro», dijo ella. | duro | alcaldesa
            """)
    void nobodyTheStorySpeaksOf(String language, String heading, String byline, String story, String words, String speaker) {
        assertThat(Parsed.of(heading + "\n\n" + byline + "\n\n" + story, language).speaker(words)).isEqualTo(speaker);
    }

    @Test
    void leavesTheOneOfTheStory() {
        Parsed parsed = Parsed.of("Ida Bell wins\n\nBy Ann Marl\n\n“It's ours,” she told the Gazette. “We fought,” said Tom Roe. “It was hard,” she said.");
        assertThat(parsed.speaker("ours")).isEqualTo("Ida Bell");
        assertThat(parsed.speaker("hard")).isEqualTo("Ida Bell");
    }

    @Test
    void aHeadingNamesWhomItSpeaksOf() {
        assertThat(Parsed.of("With Ann Lee gone, the harbour falls\n\nIt rained. “It was hard,” she said.").speaker("hard")).isEqualTo("Ann Lee");
        assertThat(Parsed.of("Ann Lee\n\n“I like the harbour,” she said.").speaker("like")).isEqualTo("Ann Lee");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ann Lee | She opened the bridge on Monday. “It is a fine day,” she said. | Ann Lee
            Ann Lee | Lee opened the bridge on Monday. “It is a fine day,” she said. | Ann Lee
            Mayor Ann Lee | She opened the bridge on Monday. “It is a fine day,” she said. | Ann Lee
            Mayor Ann Lee | The bridge opened on Monday. “It is a fine day,” she said. | Ann Lee
            With Ann Lee | The bridge opened on Monday. “It is a fine day,” she said. | Ann Lee
            Ann Lee | The secretary opened the bridge on Monday. “It is a fine day,” she said. | secretary
            Ann Lee | It was wet on Monday. “It is a fine day,” she said. | nobody
            From Ann Lee in Hull | The bridge opened on Monday. “It is a fine day,” she said. | nobody
            By Ann Lee | She opened the bridge on Monday. “It is a fine day,” she said. | nobody
            """)
    void aNameAloneMayBeWhomTheStorySpeaksOf(String line, String story, String speaker) {
        assertThat(Parsed.of("Profile\n\n" + line + "\n\n" + story).speaker("fine day")).isEqualTo(speaker);
    }
}
