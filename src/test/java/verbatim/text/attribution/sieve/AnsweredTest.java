package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** Right behind a question put to one person stands what may be the answer. */
class AnsweredTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | “Did you lock it?” the judge asked Dan Frey. “I did.” | I did | nobody",
        "en | “Did you lock it?” the judge asked the nurse. “I did.” | I did | nobody",
        "en | “Did you lock it?” the judge asked her. “I did.” | I did | nobody",
        "en | “Did you lock it?” Dan Frey was asked. “I did.” | I did | nobody",
        "en | “Did you lock it?” Nora Quist asked. “I did.” | I did | Nora Quist",
        "en | “Did you lock it?” Nora Quist asked Dan Frey. “Did you go?” | Did you go | Nora Quist",
        "en | “Who can lock it?” Nora Quist asked the crowd. “I can.” | I can | Nora Quist",
        "en | “Lock it,” Nora Quist told Dan Frey. “I lost mine.” | I lost | Nora Quist",
        "en | Nora Quist asked Dan Frey whether he locked it. “Not me.” | Not me | Dan Frey",
        "en | Nora Quist asked the mayor what moved. “Nothing at all.” | Nothing | mayor",
        "en | Nora Quist asked Dan Frey whether he locked it. “Did you?” | Did you | Nora Quist",
        "en | Nora Quist asked reporters whether they saw it. “I did.” | I did | Nora Quist",
        "de | „Wo war sie?“, fragte Nora Quist den Lotsen. „Auf See.“ | Auf See | nobody",
        "de | „Wo war sie?“, fragte Nora Quist. „Auf See.“ | Auf See | Nora Quist",
        "fr | « Où est-il ? », demanda Nora Quist à Dan Frey. « Chez lui. » | Chez lui | nobody",
        "es | «¿Dónde está?», preguntó Nora Quist a Dan Frey. «En casa». | En casa | nobody"})
    void isNotTheAskers(String language, String text, String words, String speaker) {
        assertThat(Parsed.of(text, language).speaker(words)).isEqualTo(speaker);
    }
}
