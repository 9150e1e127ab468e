package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** By what the text has told of one person alone it names that person again. */
class RolesOfNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ida Bell, the lock keeper, came out. “It is shut,” added the keeper. | Ida Bell
            Lock keeper Ida Bell came out. “It is shut,” the lock keeper said. | Ida Bell
            Hal Weir, a retired pilot from Lund, sat down. “It is shut,” the pilot told me. | Hal Weir
            Ida Bell (curator of the mill) came out. “It is shut,” the curator said. | Ida Bell
            Ida Bell met her uncle, Hal Weir. “It is shut,” her uncle said. | Hal Weir
            Ida Bell saw her coach and uncle, Hal Weir. “It is shut,” her uncle said. | Hal Weir
            Ole Blom of Denmark came third. “It was cold,” said the Dane. | Ole Blom
            Latvian rower Ivo Kalns came third. “It was cold,” the Latvian said. | Ivo Kalns
            Chile’s Rosa Vera came third. “It was cold,” the Chilean said. | Rosa Vera
            Ida Bell became harbour minister in May. “It is shut,” the harbour minister said. | Ida Bell
            Ida Bell was elected mayor in May. “It is shut,” added the mayor. | Ida Bell
            Ida Bell has been the mayor of Lund since May. “It is shut,” the mayor said. | Ida Bell
            Hal Weir works as a roofer. “It is shut,” the roofer told me. | Hal Weir
            As road minister, Hal Weir cut the tax. “It is shut,” the road minister said. | Hal Weir
            Hal Weir was not elected mayor. “It is shut,” the mayor said. | mayor
            Hal Weir wasn’t elected mayor. “It is shut,” the mayor said. | mayor
            Ida Bell appointed a new director. “It is shut,” the director said. | director
            Ida Bell was appointed by the governor. “It is shut,” the governor said. | governor
            Rosa Vera, from Chile, came third. “It was cold,” the Chilean said. | Rosa Vera
            “It was wet,” said the director of the mill, Ida Bell. “It was cold,” the director added. | Ida Bell
            “It was wet,” said the director of the mill, Ida Bell. “It was cold,” the mill said. | mill
            The former harbour minister Ida Bell met Hal Weir, the road minister. “It is shut,” the road minister said. | Hal Weir
            Ida Bell, the keeper, met Hal Weir, the keeper of the other lock. “It is shut,” the keeper said. | keeper
            Ida Bell, a pilot, waited. Another pilot came by. “It is shut,” the pilot said. | pilot
            Ole Blom, a Dane, beat Ole Lund, another Dane. “It was cold,” the Dane said. | Dane
            Two keepers came. Ida Bell, a keeper, spoke. “It is shut,” the keeper said. | keeper
            Ida Bell waited with the pilot. “It is shut,” the pilot said. | pilot
            """)
    void aRoleIsWhoseItWasTold(String text, String speaker) {
        assertThat(Parsed.of(text).speaker(text.contains("shut") ? "shut" : "cold")).as(text).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rosa Vera came third. “It was cold,” the Chilean said. | Rosa Vera
            Rosa Vera beat Tom Weir. “It was cold,” the Chilean said. | Chilean
            """)
    void aPeopleToldOfNobodyIsAGuess(String text, String speaker) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.speaker("cold")).as(text).isEqualTo(speaker);
        assertThat(parsed.found().doubts(parsed.quote("cold"))).as(text).contains(QuoteDoubt.SPEAKER);
    }
}
