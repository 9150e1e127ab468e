package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** Of two who say words together neither alone is surely the speaker. */
class SaidTogetherTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Councillors Ada Fink and Joe Kell said: “The dam is safe.”",
        "en | “The dam is safe,” said Ada Fink and Joe Kell.",
        "en | “The dam is safe,” said Fink and Kell.",
        "en | “The dam is safe,” said Fink and Kell. Kell left. Fink and Kell came.",
        "en | “The dam is safe,” Ms. Fink and Mr. Kell said in a statement.",
        "en | In the hall, Ada Fink and Joe Kell told the crowd: “The dam is safe.”",
        "de | Ada Fink und Joe Kell sagten: „The dam is safe.“",
        "en | “The dam is safe,” said Ada & Joe.",
        "en | Chemist Ada Fink and her colleague Joe Kell say: “The dam is safe.”",
        "en | Ada Fink and her husband, Joe Kell, said: “The dam is safe.”",
        "en | “The dam is safe,” Ada Fink and the mayor said.",
        "en | “The dam is safe,” Ada Fink and her lawyer said.",
        "en | “The dam is safe,” said the judge, the lawyer and the clerk.",
        "en | “The dam is safe,” said the judge, the lawyer, and the clerk of the court.",
        "en | The dam is safe for a hundred years, said the judge, the lawyer and the clerk.",
        "en | “The dam is safe,” said the judge and the clerk.",
        "en | “The dam is safe,” said a judge, a lawyer and a clerk.",
        "en | “The dam is safe,” said the judge, the lawyer and clerk.",
        "en | “The dam is safe,” said the mayor, the council and three clerks.",
        "en | “The dam is safe,” said Ada Fink, Joe Kell and Tom Roe.",
        "de | „The dam is safe“, sagten der Richter, die Anwältin und Tom Roe.",
        "de | „The dam is safe“, sagten Fink und Kell. Fink und Kell gingen.",
        "de | „The dam is safe“, sagten Ada Fink und Joe Kell."})
    void leavesADoubt(String language, String text) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().doubts(parsed.quote("The dam"))).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tom Roe met Ada Fink and Joe Kell said: “The dam is safe.”",
        "“The dam is safe,” said Fink & Kell.",
        "Ada Fink and her husband moved, and Joe Kell said: “The dam is safe.”",
        "“The dam is safe,” said Ada Fink and Joe Kell laughed.",
        "“The dam is safe,” said Ada Fink, the mayor.",
        "“The dam is safe,” said the mayor, a lawyer.",
        "“The dam is safe,” said Ada Fink, the mayor, and left.",
        "“The dam is safe,” said Ada Fink, the mayor of Ulm and a candidate.",
        "Ada Fink and Joe Kell came. “The dam is safe,” said Kell.",
        "“The dam is safe,” Ada Fink told Joe Kell and Tom Roe."})
    void anotherVerbsSubjectLeavesNone(String text) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.found().doubts(parsed.quote("The dam"))).isEmpty();
    }
}
