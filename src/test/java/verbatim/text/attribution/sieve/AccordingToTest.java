package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** A source named by a preposition. */
class AccordingToTest {

    @Test
    void english() {
        Parsed parsed = Parsed.of("According to Ann Lee, the bridge is \"as safe as a house\" again.", "en");
        assertThat(parsed.speaker("as safe")).isEqualTo("Ann Lee");
        assertThat(parsed.sieve("as safe")).isEqualTo("according to");
    }

    @Test
    void french() {
        Parsed parsed = Parsed.of("Selon Jeanne Morel, le pont est « aussi sûr que cette maison ».", "fr");
        assertThat(parsed.speaker("aussi sûr")).isEqualTo("Jeanne Morel");
        assertThat(parsed.sieve("aussi sûr")).isEqualTo("according to");
    }

    @Test
    void theOwnerOfTheWords() {
        Parsed parsed = Parsed.of("„Die Brücke ist sicher“, so die Einschätzung der Behörde.", "de");
        assertThat(parsed.speaker("Brücke")).isEqualTo("Behörde");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "fr | Selon les propos du maire, le pont est « aussi fort que cette maison ». | maire",
        "fr | D'après les propos de Jeanne Morel, le pont est « aussi fort que cette maison ». | Jeanne Morel",
        "de | „Sie ist fort“, so das knappe Fazit der Behörde. | Behörde",
        "de | „Sie ist fort“, so Angaben von Anna Berg. | Anna Berg",
        "de | Nach Meinung des Rates ist sie „lange fort gewesen“. | Rates",
        "en | According to the words of Ann Lee, the bridge is \"a fort of old stone\" again. | Ann Lee",
        "es | Según las palabras de Juan Soto, el puente es «más fort que la ciudad». | Juan Soto",
    })
    void theOwnerIsWhoeverSaidIt(String language, String text, String owner) {
        assertThat(Parsed.of(text, language).speaker("fort")).isEqualTo(owner);
    }

    @Test
    void severalWordsIntroduceIt() {
        Parsed french = Parsed.of("D'après Jeanne Morel, le pont est « plus vieux que la ville ».", "fr");
        assertThat(french.speaker("vieux")).isEqualTo("Jeanne Morel");
        Parsed spanish = Parsed.of("De acuerdo con Juan Soto, el puente es «más viejo que la ciudad».", "es");
        assertThat(spanish.speaker("viejo")).isEqualTo("Juan Soto");
        Parsed italian = Parsed.of("Stando a Elena Ferri, il ponte è «più vecchio della città».", "it");
        assertThat(italian.speaker("vecchio")).isEqualTo("Elena Ferri");
        Parsed four = Parsed.of("De l'avis de Jeanne Morel, le pont est « plus vieux que la ville ».", "fr");
        assertThat(four.speaker("vieux")).isEqualTo("Jeanne Morel");
    }

    @Test
    void itOpensTheSentence() {
        Parsed parsed = Parsed.of("Pour Jeanne Morel, « c'est un abandon ».", "fr");
        assertThat(parsed.speaker("abandon")).isEqualTo("Jeanne Morel");
    }

    @Test
    void itStandsAfterAComma() {
        Parsed parsed = Parsed.of("„De brug is veilig”, aldus Jan Smit.", "nl");
        assertThat(parsed.speaker("brug")).isEqualTo("Jan Smit");
        assertThat(parsed.sieve("brug")).isEqualTo("source after");
    }

    @Test
    void itOpensTheSentenceBeforeOtherWords() {
        Parsed parsed = Parsed.of("Para la portavoz de la plataforma, se trata de «una victoria de los vecinos».", "es");
        assertThat(parsed.mention("victoria")).contains("portavoz");
        parsed = Parsed.of("Für die Bürgermeisterin ist der Umbau „ein teures Märchen“.", "de");
        assertThat(parsed.mention("Märchen")).contains("Bürgermeisterin");
    }

    @Test
    void itTellsWhatAnotherSays() {
        Parsed parsed = Parsed.of("Laut Feuerwehr sagte der Wirt, er habe „keinen Rauch gesehen“.", "de");
        assertThat(parsed.speaker("keinen Rauch")).isEqualTo("Wirt");
        parsed = Parsed.of("Erna Stolz zufolge drohte Paul Winter: „Das lasse ich nicht zu.“", "de");
        assertThat(parsed.speaker("lasse ich")).isEqualTo("Paul Winter");
        parsed = Parsed.of("According to the fire service, the landlord said he had “smelt no smoke”.", "en");
        assertThat(parsed.speaker("smelt no")).isEqualTo("landlord");
        parsed = Parsed.of("Laut Feuerwehr ist der Wirt „nicht in Gefahr“.", "de");
        assertThat(parsed.speaker("in Gefahr")).isEqualTo("Feuerwehr");
    }

    @Test
    void aSourceBehindASemicolonIsAnothers() {
        Parsed parsed = Parsed.of("Pour l'association, la fermeture montre « une volonté de nuire » ; d'après le code rural, les barrages doivent être ouverts.", "fr");
        assertThat(parsed.speaker("volonté de nuire")).isEqualTo("association");
        parsed = Parsed.of("According to Ann Lee, the mill closed; Bob Ray called it \"a shame.\"", "en");
        assertThat(parsed.speaker("a shame")).isEqualTo("Bob Ray");
    }

    @Test
    void anOfficeThatGoesOnLeavesItsHolderOpen() {
        Parsed parsed = Parsed.of("According to Orla Ambassador to the Port Union Hal Weir, the team made progress in two years.", "en");
        assertThat(parsed.found().doubts(parsed.quote("made progress"))).contains(verbatim.text.QuoteDoubt.SPEAKER);
    }

    @Test
    void theSecondThingSomebodyIsLeadsUpToTheName() {
        Parsed parsed = Parsed.of("Dies sei der Beginn einer „neuen Zeit der Angst“, so die dänische Richterin und Autorin Anna Teresa Lund.", "de");
        assertThat(parsed.speaker("Zeit der Angst")).isEqualTo("Anna Teresa Lund");
        parsed = Parsed.of("\"It is late,\" said the activist and teacher Ann Lee.", "en");
        assertThat(parsed.speaker("It is late")).isEqualTo("Ann Lee");
        parsed = Parsed.of("\"It is late,\" said the mayor and Ann Lee.", "en");
        assertThat(parsed.found().doubts(parsed.quote("It is late"))).contains(verbatim.text.QuoteDoubt.SPEAKER);
    }

    @Test
    void whatIsPostedHasItsPlaceAsADescription() {
        Parsed parsed = Parsed.of("According to an Internet posting, the site is down for the night.", "en");
        assertThat(parsed.speaker("the site is down")).isEqualTo("an Internet posting");
        parsed = Parsed.of("According to an Orla teacher, the site is down for the night.", "en");
        assertThat(parsed.speaker("the site is down")).contains("teacher");
    }
}
