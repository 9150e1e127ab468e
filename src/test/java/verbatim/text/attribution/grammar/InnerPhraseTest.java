package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** Whoever speaks behind a verb is named to the end of the phrase that a preposition opens, and not by the name in it. */
class InnerPhraseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "said the coach of the girls' team. | coach of the girls' team",
        "said the owner of the blue ferry. | owner of the blue ferry",
        "said a spokesman for the shipping line. | a spokesman for the shipping line",
        "said the mother of the bride on Monday. | mother of the bride",
        "said the captain of the ferry as it sank. | captain of the ferry",
        "said the captain of the ferry laughing. | captain of the ferry",
        "said the captain of the ferry later. | captain of the ferry",
        "said tenants of Mill House. | tenants of Mill House",
        "said residents of the Oak Court. | residents of the Oak Court",
        "said organisers of Norwick Pride. | organisers of Norwick Pride",
        "said the workers' spokesman. | workers' spokesman",
        "said the tenants' association. | tenants' association",
        "said Farmers' Guild head Ida Bell. | Ida Bell",
        "the Farmers' Guild said. | Farmers' Guild",
        "said juror No. 4, who held out. | juror No. 4",
        "said lawyers for Ida Bell. | lawyers for Ida Bell",
        "said followers of Bell. | followers of Bell",
        "said the head of Petra Steel. | head of Petra Steel",
        "said the Bishop of Norwick. | Bishop of Norwick",
        "said the Bishop of Norwick, Ida Bell. | Ida Bell",
        "said the President of Petra Steel on Monday. | President of Petra Steel",
        "said the late Senator Ida Bell of Maine. | Ida Bell",
        "said Norwick captain Bell. | Bell",
        "said Norwick full-back Bell, who scored. | Bell",
        "said Petra Steel boss Bell on Monday. | Bell",
        "said Norwick Police Chief Bell. | Bell",
        "said Norwick police chief Ida Bell. | Ida Bell",
        "said Norwick. | Norwick",
        "said retired surgeon Ida Bell. | Ida Bell",
        "said her brother, Tom. | Tom",
        "said a friend, Ida, who lives in Norwick. | Ida"})
    void namesWhoSpeaks(String clause, String speaker) {
        assertThat(Parsed.of("“The dam is safe,” " + clause).speaker("The dam")).isEqualTo(speaker);
    }
}
