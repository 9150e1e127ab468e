package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** Names are neither cut nor lengthened. */
class WholeNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | “The rope held,” said Danilo (Dado) Kos, the coach. | Danilo Kos",
        "en | “The rope held,” said Raymond “Duke” Alder, the pilot. | Raymond Alder",
        "en | “The rope held,” said Ray (Duke) Alder, a pilot. | Ray Alder",
        "en | “The rope held,” said Undersecretary for Political Affairs Wendy Sharp. | Wendy Sharp",
        "en | “The rope held,” said Norwick Chief of Staff Ann Lee. | Ann Lee",
        "en | “The rope held,” Ms Brown said. A heckler shouted: “Poor Brown!” | Brown",
        "en | “The rope held,” Mr Laird said. “Classic Laird!” somebody called. | Laird",
        "en | “The rope held,” said Nora Quist (Norwick) after the match. | Nora Quist",
        "en | “The rope held,” said Juan Lara y Paz. | Juan Lara y Paz",
        "de | „The rope held“, sagte Minister Lies (SPD) Reportern am Hafen. | Lies",
        "de | „The rope held“, sagte Ruth-Maria Gräfin von Telz. | Ruth-Maria Gräfin von Telz",
        "de | Moritz Freiherr zu Falk kam. „The rope held“, sagte Falk. | Moritz Freiherr zu Falk",
        "de | „The rope held“, sagte Karl Graf Lenz. | Karl Graf Lenz",
        "de | Graf Lenz sagte: „The rope held.“ | Lenz",
        "de | „The rope held“, sagte Außenminister Graf Lenz. | Lenz",
        "de | „The rope held“, sagte Prinz Alfons von Rehm. | Alfons von Rehm",
        "de | Kollege Jost Amsel sagte: „The rope held.“ | Jost Amsel",
        "de | Rentnerin Ada Fink sagte: „The rope held.“ | Ada Fink",
        "de | „The rope held“, sagte Klempner Joe Kell. | Joe Kell",
        "de | „The rope held“, sagte Katharina Maria Fink. | Katharina Maria Fink",
        "de | „The rope held“, sagte Faisal bin Omar al-Raschid. | Faisal bin Omar al-Raschid",
        "en | “The rope held,” said Faisal bin Omar al-Rashid. | Faisal bin Omar al-Rashid",
        "en | Faisal al-Rashid came. “The rope held,” al-Rashid said. | Faisal al-Rashid",
        "en | “The rope held,” Sheikh Faisal bin Omar al-Rashid said. | Faisal bin Omar al-Rashid",
        "es | «The rope held», dijo Ana Puig i Valls. | Ana Puig i Valls",
        "es | «The rope held», dijo a EFE Ana Puig. | Ana Puig",
        "es | «The rope held», según dijo a EFE Ana Puig. | Ana Puig",
        "fr | « The rope held », a dit à RTL Inès Roche. | Inès Roche",
        "es | «The rope held», dijeron Ana Puig y Luis Valls. | Ana Puig",
        "en | “The rope held,” Emir Kostic said. | Emir Kostic",
        "en | “The rope held,” said Sheikh Amira. | Sheikh Amira",
        "de | „The rope held“, sagte Baumann Katharina Fink. | Baumann Katharina Fink",
        "de | Volkmann Otto Fink sagte: „The rope held.“ | Volkmann Otto Fink",
        "en | “The rope held,” said Brothers Tom and Paul Orme. | Tom",
        "en | “The rope held,” Orme & Orme said. | Orme & Orme",
        "en | “The rope held,” Quist & Orme said. | Quist & Orme",
        "en | “The rope held,” said Otto & Quist. | Otto & Quist",
        "en | “The rope held,” said Quist and Wetherby. Quist and Wetherby sells ropes. | Quist and Wetherby",
        "en | It rained. Nurse Hal Orme said: “The rope held.” | Hal Orme",
        "en | It rained. Nurse Orme said: “The rope held.” | Nurse Orme"})
    void standAsTheyAre(String language, String text, String name) {
        assertThat(Parsed.of(text, language).speaker("The rope held")).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Told of the vote by Nora Quist, Dan Frey laughed.", "Reminded of the promise, Dan Frey smiled.",
        "Told to wait by the guard, Dan Frey sat down."})
    void whatTheyHeardIsNoStatement(String text) {
        assertThat(Parsed.of(text).found().quotes()).isEmpty();
    }

    @Test
    void aPrepositionOfTheLanguageJoinsNoSurnames() {
        assertThat(Parsed.of("– Det finnes ikke penger, sier Per Lund i Fiskarlaget.", "no").speaker("penger")).isEqualTo("Per Lund");
        assertThat(Parsed.of("– Vi väntar ännu, säger Eva Ek i Norrby.", "sv").speaker("väntar")).isEqualTo("Eva Ek");
    }
}
