package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;
import verbatim.text.QuoteKind;

/** A mark that nobody closed before a clause of saying does not reach over the next paragraph's speaker. */
class ForgottenMarkTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | “We will object, said lawyer Nora Quist.¶¶“The order stands,” Judge Dan Frey said. | “The order stands,”",
        "en | “We will object, union chief Nora Quist told the crowd.¶¶“The order stands,” Judge Dan Frey said. | “The order stands,”",
        "en | “Is the wall safe? Nora Quist asked him.¶¶“The order stands,” Dan Frey replied. | “The order stands,”",
        "fr | « Nous ferons appel, a dit Nora Quist.¶¶« Le jugement tient », a répondu Dan Frey. | « Le jugement tient »"})
    void endsItsQuote(String language, String text, String second) {
        Parsed parsed = Parsed.of(text.replace('¶', '\n'), language);
        assertThat(parsed.speaker(second)).isEqualTo("Dan Frey");
        assertThat(parsed.quote(second.substring(1)).span().in(parsed.text())).isEqualTo(second);
        assertThat(parsed.found().unpairedMarks()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | “We will object to it all.¶¶“We told the judge so, and he said no,” Nora Quist said. | We will object",
        "fr | « Nous ferons appel.¶¶« Le jugement tient », a répondu Nora Quist. | Nous ferons"})
    void aQuoteOverParagraphsStaysOne(String language, String text, String words) {
        Parsed parsed = Parsed.of(text.replace('¶', '\n'), language);
        assertThat(parsed.speaker(words)).isEqualTo("Nora Quist");
        assertThat(parsed.found().unpairedMarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | “We will rebuild the pier, said Mayor Ida Bell. “It will take a year.” | “We will rebuild the pier, | “It will take a year.” | Ida Bell",
        "en | “Is there no money left? asked Ida Bell, who owns the mill. “There must be some.” | “Is there no money left? | “There must be some.” | Ida Bell",
        "de | „Wir bauen die Mole wieder auf, sagte Bürgermeisterin Ida Bell. „Das dauert ein Jahr.“ | „Wir bauen die Mole wieder auf, | „Das dauert ein Jahr.“ | Ida Bell",
        "es | «Vamos a reconstruir el muelle, dijo la alcaldesa Ida Bello. «Tardará un año». | «Vamos a reconstruir el muelle, | «Tardará un año» | Ida Bello",
        "fr | « Nous refaisons la jetée, dit Paul Morin, boulanger à Quimper. « Cela prendra un an. » | « Nous refaisons la jetée, | « Cela prendra un an. » | Paul Morin",
        "fr | « Le puits est sec, a dit Léa Petit, éleveuse près de Nîmes, venue avec son fils. « Il faut creuser. » | « Le puits est sec, | « Il faut creuser. » | Léa Petit",
        "fr | “Nous refaisons la jetée, dit Paul Morin. “Cela prendra un an.” | “Nous refaisons la jetée, | “Cela prendra un an.” | Paul Morin"})
    void whatItOpenedIsSaid(String language, String text, String first, String second, String speaker) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly(first, second);
        assertThat(parsed.speaker(first)).isEqualTo(speaker);
        assertThat(parsed.speaker(second)).isEqualTo(speaker);
        assertThat(parsed.found().doubts(parsed.quote(first))).contains(QuoteDoubt.MARKS);
    }

    @Test
    void aStraightOneMayBeOneTooMany() {
        Parsed parsed = Parsed.of("\"Is the wall safe? asked Nora Quist.\n\n\"For now,\" said Dan Frey.", "en");
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly("\"For now,\"");
        assertThat(parsed.words(QuoteKind.NO_QUOTE)).containsExactly("\"Is the wall safe?");
    }

    @Test
    void whatGoesOnBehindTheClauseIsKeptAndOpen() {
        Parsed parsed = Parsed.of("« Le pont ferme, dit Paul Morin, il est trop vieux. « Venez. »", "fr");
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly("« Le pont ferme,", "il est trop vieux.", "« Venez. »");
        assertThat(parsed.found().doubts(parsed.quote("il est trop"))).contains(QuoteDoubt.KIND);
    }
}
