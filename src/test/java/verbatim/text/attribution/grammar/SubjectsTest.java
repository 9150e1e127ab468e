package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** The subject of a verb of saying, told without a parser. */
class SubjectsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ann Lee issued a statement saying, \"It is safe.\" | Ann Lee",
        "And then Ann Lee lost her patience, saying, \"It is safe.\" | Ann Lee",
        "In a long talk Ann Lee defended the work, saying, \"It is safe.\" | Ann Lee",
        "Ann Lee called the ferry \"a wreck,\" adding, \"It is safe.\" | Ann Lee",
        "An inspector who spoke to the Harbour Gazette said, \"It is safe.\" | An inspector",
        "The head of the Harbour Gazette said, \"It is safe.\" | head of the Harbour Gazette",
        "Ann Lee went on to say, \"It is safe.\" | Ann Lee",
        "The petition says, \"It is safe.\" | petition",
        "Protesters marched through Springfield, chanting, \"It is safe.\" | Protesters",
        "\"It is safe!\" Ann Lee wrote proudly on the wall. | Ann Lee",
        "Tom Roe thanked Ann Lee for saying, \"It is safe.\" | Ann Lee",
        "Tom Roe mocked Ann Lee for having said: \"It is safe.\" | Ann Lee",
        "Tom Roe forgave Ann Lee for saying, \"It is safe.\" | Ann Lee",
        "Tom Roe texted Ann Lee for saying, \"It is safe.\" | Tom Roe",
        "Tom Roe used Ann Lee for saying, \"It is safe.\" | Tom Roe",
        "Ann Lee was thanked by Tom Roe for saying, \"It is safe.\" | Ann Lee",
        "Tom Roe shared a clip of Ann Lee saying, \"It is safe.\" | Ann Lee",
        "Tom Roe posted a video of the mayor saying: \"It is safe.\" | mayor",
        "Tom Roe posted a video of the dam, saying, \"It is safe.\" | Tom Roe",
        "Ann Lee apologized for saying, \"It is safe.\" | Ann Lee",
        "\"It is safe,\" said the woman whom police later named as Ann Lee. | Ann Lee",
        "\"It is safe,\" said the clerk, named as a director by Ann Lee. | clerk",
    })
    void whoSpeaks(String sentence, String speaker) {
        assertThat(Parsed.of(sentence).speaker("It is safe")).isEqualTo(speaker);
    }

    @Test
    void inARelativeClauseThePronounIsTheMention() {
        Parsed parsed = Parsed.of("Ann Lee, who said the bridge was rotten, left early.");
        assertThat(parsed.mention("rotten")).isEqualTo("who");
        assertThat(parsed.speaker("rotten")).isEqualTo("Ann Lee");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Jean Vasseur a par ailleurs assuré n'avoir « rien à cacher ». | Jean Vasseur",
        "fr | Jean Vasseur a pour sa part assuré que la digue était « solide comme un roc ». | Jean Vasseur",
        "fr | Jean Vasseur a à plusieurs reprises déclaré que la digue « tiendra bien ». | Jean Vasseur",
        "fr | Jean Vasseur a lundi soir déclaré que la digue « tiendra bien ». | Jean Vasseur",
        "fr | Le préfet avait au contraire assuré que « tout va bien au port ». | préfet",
        "fr | Dans le rapport qu'elle a remis lundi, Anne Roux déclare que « tout va bien au port ». | Anne Roux",
        "it | Elena Ferri ha per la prima volta dichiarato che «tutto va bene al porto». | Elena Ferri",
        "it | Elena Ferri ha in ogni caso dichiarato che «tutto va bene al porto». | Elena Ferri",
    })
    void aCircumstanceBetweenTheAuxiliaryAndItsVerbIsNobody(String language, String text, String speaker) {
        verbatim.text.Parsed parsed = verbatim.text.Parsed.of(text, language.strip());
        assertThat(parsed.speaker(parsed.setOff().getFirst())).isEqualTo(speaker.strip());
    }

    /** Whoever got a letter, or has it, does not speak in it. */
    @Test
    void notInsideTheRelativeClauseOfALetter() {
        assertThat(Parsed.of("An email that Ida Bell received from Tom Roe said: “You are fired.”").speaker("fired")).isEqualTo("An email");
        assertThat(Parsed.of("A letter which the Gazette obtained from Tom Roe said: “You are fired.”").speaker("fired")).isEqualTo("A letter");
    }
}
