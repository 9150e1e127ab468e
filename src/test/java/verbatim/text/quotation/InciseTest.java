package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** The clause of saying that stands inside an utterance. */
class InciseTest {

    @Test
    void verbsThatNoListHasAreToldByTheirEndingAndSubject() {
        Parsed parsed = Parsed.of("— Fermez la porte, bougonna Paul. Il fait froid.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Fermez la porte,", "Il fait froid.");
    }

    @Test
    void mannerBelongsToTheClause() {
        Parsed parsed = Parsed.of("— Le pont, dit Jeanne, en posant son verre, est fermé.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Le pont,", "est fermé.");
    }

    @Test
    void auxiliaryAndPronounBeforeTheVerb() {
        Parsed parsed = Parsed.of("— Vous partez ? lui avait demandé le meunier.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Vous partez ?");
    }

    @Test
    void insideGuillemets() {
        Parsed parsed = Parsed.of("« Le pont, a dit la maire, sera fermé en mai. »", "fr");
        assertThat(parsed.setOff()).containsExactly("« Le pont,", "sera fermé en mai. »");
    }

    @Test
    void spanishDashes() {
        Parsed parsed = Parsed.of("—Ven —dijo Marta—, es tarde.", "es");
        assertThat(parsed.setOff()).first().asString().isEqualTo("—Ven");
        assertThat(parsed.setOff()).last().asString().endsWith("es tarde.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "es | «Me voy, dijo Inés Prado, y no volveré». | «Me voy, | y no volveré» | Inés Prado",
        "es | «Me voy, ha dicho Inés Prado, y no volveré». | «Me voy, | y no volveré» | Inés Prado",
        "es | “La presa aguanta, aseguró la alcaldesa Inés Prado, pero hay que esperar”. | “La presa aguanta, | pero hay que esperar” | Inés Prado",
        "it | «Me ne vado, ha detto Anna Rossi, e non torno». | «Me ne vado, | e non torno» | Anna Rossi",
        "pl | „Wychodzę, powiedziała Anna Górska, i nie wrócę”. | „Wychodzę, | i nie wrócę” | Anna Górska"})
    void insideMarksBetweenCommasWhereSomebodyIsNamed(String language, String text, String first, String rest, String speaker) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.setOff()).containsExactly(first, rest);
        assertThat(parsed.speaker(rest)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Tomás Prado contó: «Vino, dijo Inés, y se fue». | «Vino, dijo Inés, y se fue»",
        "Tomás Prado contó: «Estaba solo, dijo que Inés vendría, y no vino». | «Estaba solo, dijo que Inés vendría, y no vino»",
        "«Me voy, dijo» | «Me voy, dijo»"})
    void whatTheWordsTellOfAnotherIsNoClauseAroundThem(String text, String words) {
        assertThat(Parsed.of(text, "es").setOff()).containsExactly(words);
    }

    @Test
    void theVoiceBelongsToTheClause() {
        Parsed parsed = Parsed.of("— Laisse donc ! murmura Jeanne, la voix basse. Il ne nous fera rien.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Laisse donc !", "Il ne nous fera rien.");
    }

    @Test
    void theNarratorsPastBelongsToTheClause() {
        Parsed parsed = Parsed.of("— Où sont les rames ? demanda Paul, lorsqu'elle rentra.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Où sont les rames ?");
    }

    @Test
    void aRelativeClauseInThePresentIsTheSpeakers() {
        Parsed parsed = Parsed.of("— Une barque, monsieur, riposta Paul, qui vaut mieux que la vôtre.", "fr");
        assertThat(parsed.setOff()).containsExactly("— Une barque, monsieur,", "qui vaut mieux que la vôtre.");
    }

    @Test
    void anInfinitiveBehindTheVerbIsNoSubject() {
        verbatim.text.Parsed parsed = verbatim.text.Parsed.of("Paul Garnier a dénoncé une « Faute grave ! La majorité, en retard, fait suspendre la séance ! ».", "fr");
        assertThat(parsed.setOff()).containsExactly("« Faute grave ! La majorité, en retard, fait suspendre la séance ! »");
        parsed = verbatim.text.Parsed.of("« Viens, répondit mère Jeanne, il est tard. »", "fr");
        assertThat(parsed.setOff()).containsExactly("« Viens,", "il est tard. »");
        parsed = verbatim.text.Parsed.of("« Viens, fait Paul, il est tard. »", "fr");
        assertThat(parsed.setOff()).containsExactly("« Viens,", "il est tard. »");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "« La ville change, raconte Léa Petit, infirmière à l'hôpital de Brest, il faut partir. » | il faut partir. »",
        "« La ville change, raconte Léa Petit, infirmière. Il faut partir. » | Il faut partir. »",
        "« L'eau manque, explique Jean Roux, agriculteur près de Nîmes. Il faut un puits. » | Il faut un puits. »",
        "« L'eau manque, explique Jean Roux, maire de Lannec, qui vit là. Il faut un puits. » | Il faut un puits. »"})
    void whatSomebodyIsAndWhereBelongsToTheClause(String text, String rest) {
        assertThat(Parsed.of(text, "fr").setOff()).hasSize(2).last().isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "« Il faut, dit Paul Morin, aller à Paris dès demain. » | aller à Paris dès demain. »",
        "« Venez, dit Paul Morin, allons à Paris. » | allons à Paris. »",
        "« Je n'irai pas, dit Marie Morin, docteur. Il est tard. » | docteur. Il est tard. »"})
    void whatIsSaidOrCalledDoesNot(String text, String rest) {
        assertThat(Parsed.of(text, "fr").setOff()).last().isEqualTo(rest);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fi | – Rakennamme laiturin, kaupunginjohtaja Aino Laine sanoo. | – Rakennamme laiturin, | Aino Laine",
        "fi | – Silta on korjattava, kunnan tekninen johtaja Liisa Aho painottaa. | – Silta on korjattava, | Liisa Aho",
        "fi | – Tämä on väärin, Olli Niemi arvioi ja pudistaa päätään. | – Tämä on väärin, | Olli Niemi",
        "fi | Liisa Aho avasi kokouksen.¶– En tiedä, hän sanoo. | – En tiedä, | Liisa Aho",
        "sv | – Vi bygger upp piren igen, kommunalrådet Ida Berg säger. | – Vi bygger upp piren igen, | Ida Berg",
        "sv | – Vi måste vänta, säger ekonomichefen Karin Dahl, som räknat på saken. | – Vi måste vänta, | Karin Dahl",
        "no | – Vi bygger opp brygga igjen, sier ordfører Ida Berg, som har ventet lenge. | – Vi bygger opp brygga igjen, | Ida Berg"})
    void theVerbMayStandLast(String language, String text, String words, String speaker) {
        Parsed parsed = Parsed.of(text.replace('¶', '\n'), language);
        assertThat(parsed.setOff()).containsExactly(words);
        assertThat(parsed.speaker(words)).isEqualTo(speaker);
    }

    @ParameterizedTest
    @ValueSource(strings = {"– Kun kysyin, isä sanoi, että rahaa ei ole.", "– Lähdin, koska Anna Aho sanoi.", "– Hän tuli, mutta minä Anna sanoin ei."})
    void whatIsToldInsideTheWordsIsNoClauseAroundThem(String text) {
        assertThat(Parsed.of(text, "fi").setOff()).containsExactly(text);
    }

    @Test
    void whatTellsOfTheSpeakerBehindTheClauseIsOpen() {
        Parsed parsed = Parsed.of("– Rahaa ei ole, valtuutettu Matti Koski kertoi. Hän äänesti vastaan.", "fi");
        assertThat(parsed.setOff()).containsExactly("– Rahaa ei ole,", "Hän äänesti vastaan.");
        assertThat(parsed.found().doubts(parsed.quote("Hän"))).contains(QuoteDoubt.KIND);
    }
}
