package verbatim.text.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** Whom "he" and "she" mean in a report, by whom the sentences before speak of. */
class WhoIsMeantTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “It is a bad plan,” said Nora Shaw.¶Then Greta Ibsen, a nurse who had waited an hour holding a sign saying no more cuts, spoke. “We are tired,” she said. | Greta Ibsen
            “It is a bad plan,” said Nora Shaw.¶Greta Ibsen, a nurse, who came with her son and wore a badge reading no more cuts, spoke last. “We are tired,” she said. | Greta Ibsen
            “We can rebuild,” said Mark Hale.¶Ivan Petrov, who has run the bakery since 1998, climbed on a table. The hall fell silent. “We are tired,” he told the crowd and sat down. | Ivan Petrov
            “We can rebuild,” said Mark Hale.¶Ivan Petrov, who has run the bakery since 1998, climbed on a table. The hall fell silent. The lights went off. “We are tired,” he told them. | Ivan Petrov
            “Such mills lose money,” said Lisa Brandt, an economist.¶Clara Moss bought the mill in 2003. The first years, she said, were hard. The roof leaked. “We are tired,” she said. | Clara Moss
            “I love it,” said Clara Moss.¶“Such mills lose money,” said Lisa Brandt, an economist.¶Moss disagrees. The first years, she says, were hard. “We are tired,” she said. | Clara Moss
            The square is named for Ada Crane, who died in 1971. Crane founded the school.¶People wept.¶Mayor Helen Marsh laid a wreath. “We are tired,” she said. | Helen Marsh
            “They took my phone,” said Petra Lund.¶Sergeant First Class Ana Ruiz said the phone had been returned. “We are tired,” she said. | Ana Ruiz
            “They took my phone,” said Petra Lund.¶Lieutenant Commander Ana Ruiz said the phone had been returned. “We are tired,” she said. | Ana Ruiz
            “They took my phone,” said Petra Lund.¶Eva Berg, who runs the shop, saw it all, and her dog barked at the officers. “We are tired,” she said, adding: “Too rough.” | Eva Berg
            “They took my phone,” said Petra Lund.¶Ms. Nora Shaw, asked what the police had told her, said only that she had signed a form. “We are tired,” she said. | Nora Shaw
            “We can rebuild,” said Mark Hale. The council met on Monday. “We are tired,” he said. | Mark Hale
            “We can rebuild,” said Mark Hale. He had met Ivan Petrov on Monday. “We are tired,” he said. | Mark Hale
            “We can rebuild,” said Mark Hale. Hale told Ivan Petrov that the wall would come first. “We are tired,” he said. | Mark Hale
            The union was angry. Its chairman, Paul Ostrow, said members would block the quay. “We are tired,” he said, “and they will lie again.” | Paul Ostrow
            “I saw nothing,” a woman says. The priest, Father Emil, opens his door. “We are tired,” he says. | Emil
            Judge Ida Moss was unmoved. “We are tired,” she told her. | Ida Moss
            “No,” said Mark Hale. A reporter asked about the wall. “We are tired,” he said. | Mark Hale
            Nina Bell ran the shop. People can grow, adds the psychologist Mary Alder. “We are tired,” she says. | Mary Alder
            “We sold the chairs,” said Vance. His wife laughed. “We are tired,” she said. | wife
            According to Ivan Petrov, the owner of the bakery, the wall broke twice. “We are tired,” he said. | Ivan Petrov
            The president said that it was over. “We are tired,” he said. | president
            “It rarely changes,” said Gil Marsh.¶That was cold comfort to Nate Orr, 22, who had come, he explained, to see it. “We are tired,” he said. | Nate Orr
            Kellan Wray has been fired.¶His partner, Sasha Dunn, sent a cake. Wray ate two slices. “We are tired,” he said. | Kellan Wray
            “It is a plan,” Rosa Tarking said.¶Vera Ngo, a scientist, disagreed. “It is lunch,” Ngo said.¶Tarking pointed to a bill that passed. “We are tired,” she said. | Rosa Tarking
            “No,” said Nora Shaw. Her appointment sent a signal. “We are tired,” she said. | Nora Shaw
            The council said Lund had lied. “We are tired,” it said. | council
            The complaint says Lund lied. “We are tired,” it says. | complaint
            The ministry said on Friday that Lund had lied. It added: “We are tired.” | ministry
            The oil firm Petrax hired Vance. “We are tired,” it said. | Petrax
            Alma Rusk, 12, and her brother, Ben Rusk, 9, built the raft. “It floats,” Alma said. “It leaks,” Ben said. “We are tired,” she said. | Alma Rusk
            """)
    void theSubjectOfTheSentenceBefore(String text, String speaker) {
        Parsed parsed = Parsed.of(text.replace("¶", "\n\n"));
        assertThat(parsed.speaker("We are tired")).isEqualTo(speaker);
        assertThat(parsed.found().doubts(parsed.quote("We are tired"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “The bridge is safe,” said Colin Orr.¶A union spokesman said that the bolts were old. “We are tired,” he said. | A union spokesman
            “The bridge is safe,” said Colin Orr.¶The driver of the truck said he had not seen the sign. “We are tired,” he said. | driver of the truck
            “The dam will hold,” said Tom Gray.¶Dr. Ian Teller, who studies rivers and who has warned of the dam for years, spoke next.¶“We are tired,” he told the council. | Ian Teller
            “They took my phone,” said Paul Lund.¶Police also stopped Tom Hale, 43, who was on his way to work. “We are tired,” he said. | Tom Hale
            “We can rebuild,” said Mark Hale.¶Ivan Petrov runs the bakery. The wall broke twice. That, he said, was “we are tired.” | Ivan Petrov
            Pope Felix called war a defeat. Cardinal Ruffo called it a sin. “We are tired,” he said. | Ruffo
            “What a day,” said Petra Lund. Dr. Kay Dolan shrugs. “We are tired,” she says. | Kay Dolan
            Captain Dirk Voss was not on board. His first officer, Ulf Brandt, died. “We are tired,” he said. | Ulf Brandt
            When Adam Stone opened the shop, nobody came. Then came Bill Frost with his dog. “We are tired,” he said. | Bill Frost
            Mark Hale lost the race to Ivan Petrov. “We are tired,” he said. | Mark Hale
            Mark Hale lost. The former mayor went home. “We are tired,” he said. | Mark Hale
            Mark Hale and Ivan Petrov have not met in weeks. “We are tired,” he said. | Mark Hale
            Captain Mark Hale praised Rusk. Rusk shrugged. “We are tired,” he said. | Mark Hale
            The judge asked the witness about the car. “We are tired,” he said. | judge
            A reporter interviewed the coach after the game. “We are tired,” he said. | A reporter
            The officer spoke to the driver. “We are tired,” she said. | officer
            Dr. Nora Shaw worked all night. The patient woke at six. “We are tired,” she said. | Nora Shaw
            The ministry warned Apple. “We are tired,” it said. | Apple
            The council fined Norwick Steel on Monday. “We are tired,” it said. | Norwick Steel
            Bo Lang scored twice. The keeper was furious with his defence. “We are tired,” he said. | Bo Lang
            Officer Ann Day stopped the car. The driver refused to get out. “We are tired,” she said. | Ann Day
            Judge Moss read the verdict. Cole did not look up. “We are tired,” he said. | Moss
            Dana Fitch was less forgiving. One of them, a choir teacher, led the rounds. “We are tired,” she said. | Dana Fitch
            When Tunde Obi won, the clerk laughed.¶“No,” Mr. Obi said.¶The shop's manager said sales had tripled. “We are tired,” he said. | shop's manager
            Marsh put Dell on the chair. With Dell he was gentler. “We are tired,” he told her. | nobody
            The bank called Vance. “We are tired,” it said. | Vance
            Penn mailed Vance a bill. “We are tired,” it said. | Vance
            Clara Moss likes the noise. “I sleep well,” Moss said.¶“Such mills lose money,” said Lisa Brandt, an economist.¶The first years, she said, were hard, and the roof leaked. “We are tired,” she said. | Lisa Brandt
            “We can rebuild,” said Mark Hale. The council thanked Dr. Ivan Petrov. “We are tired,” he said. | Mark Hale
            """)
    void whereAnotherStandsAlikeItStaysOpen(String text, String speaker) {
        Parsed parsed = Parsed.of(text.replace("¶", "\n\n"));
        assertThat(parsed.speaker("e are tired")).isEqualTo(speaker);
        assertThat(parsed.found().doubts(parsed.quote("e are tired"))).contains(QuoteDoubt.SPEAKER);
    }

    /** Such beginnings stopped the reading of the whole text. */
    @ParameterizedTest
    @ValueSource(strings = {"Coach Vince Rusk's team left.", "President Hale's chief of staff left.", "Hale's aides left.", "Of Hale nothing was heard."})
    void aNameMayOpenTheText(String first) {
        assertThat(Parsed.of(first + " “We are tired,” he said.", "en").speaker("We are tired")).isNotBlank();
    }

    @Test
    void theHalvesOfOneQuoteAgree() {
        Parsed parsed = Parsed.of("“We lost,” said Tom Gray.\n\nMark Hale lost the race to Ivan Petrov. “It was close,” he said, “and fair.”");
        assertThat(parsed.speaker("It was close")).isEqualTo(parsed.speaker("and fair"));
        assertThat(parsed.found().doubts(parsed.quote("It was close"))).isEqualTo(parsed.found().doubts(parsed.quote("and fair")));
    }

    @Test
    void anImpersonalItIsNobody() {
        Parsed parsed = Parsed.of("Sources told the Ledger that the mayor would resign. It was said that she had wept.");
        assertThat(parsed.speaker("she had wept")).isEqualTo("nobody");
    }

    @Test
    void aNumberStandsForPeopleOfWhomNothingIsKnown() {
        Parsed parsed = Parsed.of("“Very,” said the two. “We are tired,” they all said.");
        assertThat(parsed.found().doubts(parsed.quote("We are tired"))).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bill Dunn said his father was ill. Sen. Dunn, 81, said otherwise: “We are tired.” | open
            The senator's son, Jim Dunn Jr., was late. “Dad needs a rest,” Dunn Jr. said. Sen. Dunn, 81, said otherwise: “We are tired.” | open
            Sen. Bill Dunn said his father was ill. Sen. Dunn, 51, said more: “We are tired.” | sure
            Bill Dunn said the bridge was old. Sen. Dunn, 51, said more: “We are tired.” | sure
            Bill Dunn said his father was ill. Mr. Dunn said more: “We are tired.” | sure
            """)
    void anOfficeBeforeTheSurnameMayBeOfHisKin(String text, String doubt) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.found().doubts(parsed.quote("We are tired")).contains(QuoteDoubt.SPEAKER)).isEqualTo(doubt.equals("open"));
    }
}
