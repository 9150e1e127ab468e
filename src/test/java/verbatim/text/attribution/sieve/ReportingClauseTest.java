package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;
import verbatim.text.QuoteKind;

/** Clauses of saying and sources after and inside what they report. */
class ReportingClauseTest {

    /** "..., Lee said, though Roe says": what another says is another's, and told by the reporter. */
    @Test
    void whatAnotherSaysBehindIsNoPartOfIt() {
        assertThat(Parsed.of("The bridge is safe, Ann Lee said, though Bob Ray said it would fail.").words(QuoteKind.INDIRECT))
                .containsExactly("The bridge is safe", "it would fail");
    }

    @Test
    void aTextMayBreakOffBehindTheClause() {
        assertThat(Parsed.of("The old bridge will hold for a year, Ann Lee said,").words(QuoteKind.INDIRECT)).containsExactly("The old bridge will hold for a year");
    }

    @Test
    void insideGivesTwoPartsOfOneStatement() {
        Parsed parsed = Parsed.of("The old bridge, Ann Lee said, will be closed for a year.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("The old bridge", "will be closed for a year");
        assertThat(parsed.sieve("old bridge")).isEqualTo("clause of saying inside");
        assertThat(parsed.found().quotes().get(0).group()).isNotNull().isEqualTo(parsed.found().quotes().get(1).group());
    }

    @Test
    void afterASentenceThatOpensWithASubordinateClause() {
        Parsed parsed = Parsed.of("While the bridge is old, it will hold, the inspectors said.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("While the bridge is old, it will hold");
    }

    @Test
    void inverted() {
        Parsed parsed = Parsed.of("The bridge will hold for a hundred years, said Ann Lee, the mayor.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("The bridge will hold for a hundred years");
        assertThat(parsed.speaker("hundred years")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("hundred years")).isEqualTo("inverted clause of saying before a name");
    }

    @Test
    void invertedBeforeADescriptionOfSomebody() {
        Parsed parsed = Parsed.of("The bridge will hold for a hundred years, said the mayor on Monday.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("The bridge will hold for a hundred years");
        assertThat(parsed.sieve("hundred years")).isEqualTo("inverted clause of saying");
    }

    @Test
    void invertedBeforeADescription() {
        Parsed parsed = Parsed.of("The bridge is now as safe as it ever was, said Ann Lee, a plumber whose van crosses it daily.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("The bridge is now as safe as it ever was");
    }

    @Test
    void toldSomebody() {
        Parsed parsed = Parsed.of("The bridge would hold for a hundred years, Ann Lee told the council on Monday.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("The bridge would hold for a hundred years");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The council sold the old ferry to Bob Ray, who added to his fleet.",
        "On the very day the sale was announced, the ferry sank off the coast.",
        "The council will paint the bridge next year, a plan announced in May.",
        "Before a crowd that had waited for hours, Ann Lee continued to climb.",
    })
    void whatReportsNothing(String sentence) {
        assertThat(Parsed.of(sentence).words(QuoteKind.INDIRECT)).isEmpty();
    }

    @Test
    void sourceWithoutAnArticle() {
        Parsed parsed = Parsed.of("According to recent counts, the bridge is crossed by nine cars a day.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("the bridge is crossed by nine cars a day");
        assertThat(parsed.speaker("nine cars")).isEqualTo("recent counts");
    }

    @Test
    void sourceAfterAnOpeningPhrase() {
        Parsed parsed = Parsed.of("Since May, according to Ann Lee, nobody has crossed the bridge.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("Since May", "nobody has crossed the bridge");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The dam, Lee said, is safe. | The dam | is safe
            But, Lee said, the dam is safe for now. | the dam is safe for now |
            Over the years, Lee said, the gates have rusted. | Over the years | the gates have rusted
            Part of the problem, say people like Ann Lee, is the ground itself. | Part of the problem | is the ground itself
            The gates are a danger, Lee said: "Nobody mends them." | The gates are a danger |
            The rules, which Lee said will begin in May, will not touch the port. | will begin in May |
            Tide Lake, which Lee says holds 2 million fish, is for sale. | holds 2 million fish |
            Lee said the port needs a wall, but that she would not pay for it. | the port needs a wall, but that she would not pay for it |
            """)
    void whatAClauseOfSayingParts(String sentence, String first, @Nullable String second) {
        assertThat(Parsed.of(sentence).words(QuoteKind.INDIRECT)).isEqualTo(second == null ? List.of(first) : List.of(first, second));
    }

    @Test
    void sourceAfter() {
        Parsed parsed = Parsed.of("Nobody has crossed the bridge since May, according to the police.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly("Nobody has crossed the bridge since May");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "According to the coach, Lee, the team will cross the bridge in May.",
        "According to the coach, Ann Lee, the team will cross the bridge in May.",
        "According to Ann Lee, the coach, the team will cross the bridge in May.",
    })
    void theAppositionOfASourceIsNoPartOfWhatItSays(String sentence) {
        assertThat(Parsed.of(sentence).words(QuoteKind.INDIRECT)).containsExactly("the team will cross the bridge in May");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | De son côté, Paul Garnier, même en pleine course pour maintenir son avance, visite encore huit villes.",
        "fr | Entre jeudi et samedi, Paul Garnier a prévu de visiter neuf villes, avec une halte à Brest.",
        "fr | Sur neuf sondages, huit le donnent gagnant, et la moyenne du site Sondor estime à deux points son avance.",
        "es | Entre jueves y sábado, Juan Soto sostuvo a su equipo en nueve pueblos, con una parada en Lugo.",
        "it | Tra giovedì e sabato, Elena Ferri ha promesso aiuto a nove paesi, con una sosta a Lucca.",
    })
    void whereTheVerbStandsFirstInAClausePutInASubjectBeforeItIsTheSentencesOwn(String language, String sentence) {
        assertThat(Parsed.of(sentence, language).words(QuoteKind.INDIRECT)).isEmpty();
    }

    @Test
    void aSourceBehindThatTellsWhatFollows() {
        assertThat(Parsed.of("The Gazette has learned that according to a letter sent on Monday, the mill will close in June.").words(QuoteKind.INDIRECT))
                .containsExactly("the mill will close in June");
    }

    @Test
    void whatLinksToTheSentenceBeforeIsNotReported() {
        assertThat(Parsed.of("For example, the old museum saw crowds in May, according to Ann Lee.").words(QuoteKind.INDIRECT))
                .containsExactly("the old museum saw crowds in May");
        assertThat(Parsed.of("For the old museum May was a month of crowds, according to Ann Lee.").words(QuoteKind.INDIRECT))
                .containsExactly("For the old museum May was a month of crowds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"In an email to staff seen by the Gazette, Ann Lee wrote: “We will close the port.”",
        "In a letter to the council obtained by the Gazette, Ann Lee said: “We will close the port.”",
        "In an internal email that the Gazette has seen, Ann Lee wrote: “We will close the port.”",
        "In an email the Gazette has seen, Ann Lee wrote: “We will close the port.”",
        "In a leaked memo to the crews, written in May, Ann Lee said: “We will close the port.”",
        "In a post to members shared widely on Monday, Ann Lee, the mayor, wrote: “We will close the port.”",
        "In emails sent to the council and reported by the Gazette, Ann Lee warned: “We will close the port.”",
        "In a statement to the council that was read out on Monday, Ann Lee said: “We will close the port.”",
        "In an interview with the Gazette published on Sunday, Ann Lee said, “We will close the port.”",
        "In a speech to members of the union delivered on Monday, Ann Lee said.",
        "According to an email seen by the Gazette, Ann Lee wrote: “We will close the port.”"})
    void inWhatItWasSaidIsNotWhatWasSaid(String text) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.words(QuoteKind.INDIRECT)).isEmpty();
        assertThat(parsed.setOff()).allSatisfy(words -> assertThat(parsed.speaker(words)).isEqualTo("Ann Lee"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"In the summer the bridge was closed for nine weeks", "At the meeting the council will vote on the new bridge",
        "In a letter the company has offered a new dam to the town", "During the debate she had praised the port and its crews"})
    void aClauseBehindACircumstanceIsWhatWasSaid(String clause) {
        assertThat(Parsed.of(clause + ", Ann Lee said.").words(QuoteKind.INDIRECT)).containsExactly(clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Der Zug sei pünktlich gewesen | sagte eine Sprecherin. | eine Sprecherin
            Es gebe keine Gefahr | betonte der Sprecher am Abend. | Sprecher
            Die Brücke werde im Mai gesperrt | teilte die Stadt mit. | Stadt
            Ida Bell hört gern Radio | sagte Tom Roe. | Tom Roe
            Die Fahrgäste müssten warten | sagte Ida Bell der Zeitung. | Ida Bell
            Am Montag sei der Zug pünktlich gewesen | erklärte Tom Roe. | Tom Roe
            Trotz des Sturms sei niemand verletzt worden | teilte die Polizei mit. | Polizei
            Der Mann, der in der Stadt lebt, sei gesund | sagte Tom Roe. | Tom Roe
            Die Brücke halte | sagte die Bürgermeisterin, die sie kennt. | Bürgermeisterin
            Das ist Unsinn | meint Tom Roe. | Tom Roe
            """)
    void inGermanBehindItsStatement(String statement, String saying, String speaker) {
        Parsed parsed = Parsed.of(statement + ", " + saying, "de");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly(statement);
        assertThat(parsed.speaker(statement)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ein Mann, der die Brücke kennt, sagte Tom Roe die Wahrheit.",
        "Der Mann, der seit vielen Jahren in der Stadt am Fluss lebt, sagte Tom Roe die Wahrheit.", "Auf die Frage, ob er komme, sagte Tom Roe nichts.",
        "In einem Brief, den die Gazette kennt, schrieb Tom Roe nichts davon.", "Als der Regen kam, sagte Tom Roe nichts.", "Die Brücke, die 1932 gebaut wurde, sagte Tom Roe nichts."})
    void inGermanWhatNoStatementStandsBefore(String text) {
        assertThat(Parsed.of(text, "de").words(QuoteKind.INDIRECT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Le train était à l'heure | a indiqué une porte-parole. | une porte-parole
            fr | Les négociations ont repris lundi | a indiqué Ida Bell. | Ida Bell
            fr | Les salaires ont baissé depuis 2010 | a-t-elle ajouté. | nobody
            fr | Les salaires ont baissé depuis 2010 | affirme-t-elle. | nobody
            es | Los salarios han bajado | ha dicho Ida Bell. | Ida Bell
            it | I salari sono calati | ha detto la ministra. | ministra
            """)
    void behindItsStatementWithAnAuxiliary(String language, String statement, String saying, String speaker) {
        Parsed parsed = Parsed.of(statement + ", " + saying, language);
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly(statement);
        assertThat(parsed.speaker(statement)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fr | Le maire est arrivé lundi, a salué la foule et est reparti.
            fr | Il est entré, a dit bonjour et est ressorti.
            es | Entró en la sala, ha dicho algo y se fue.
            """)
    void anAuxiliaryThatGoesOnWithTheSentence(String language, String text) {
        assertThat(Parsed.of(text, language).words(QuoteKind.INDIRECT)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            During a briefing on Monday residents heard about the dam
            During a briefing on Monday boys flooded the hall of the town
            In the essay women appear only as servants
            In a video posted online boys throw stones
            """)
    void severalWhoDoSomethingAreNoDescriptionOfWhatItWasSaidIn(String clause) {
        Parsed parsed = Parsed.of(clause + ", Ann Lee wrote.");
        assertThat(parsed.words(QuoteKind.INDIRECT)).containsExactly(clause);
        assertThat(parsed.found().doubts(parsed.quote(clause))).isEmpty();
    }

    @Test
    void whetherSeveralDescribeItStaysOpenWhereTheirVerbHasNoObject() {
        Parsed parsed = Parsed.of("In the letter residents received in May, Ann Lee wrote.");
        assertThat(parsed.found().quotes()).allSatisfy(quote -> assertThat(parsed.found().doubts(quote)).contains(QuoteDoubt.SPEAKER));
    }
}
