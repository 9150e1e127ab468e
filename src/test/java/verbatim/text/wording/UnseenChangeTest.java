package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** What printing, a document's fonts and a speaker's tongue do to words, and what only looks like it. */
class UnseenChangeTest {

    private static Comparison compare(String language, String said, String quote) {
        return new WordingComparison(HouseStyle.standard(language)).compare(quote, SourceWords.of(said, language));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "The ﬁrst oﬃce of the harbour was ﬂooded. | The first office of the harbour was flooded",
        "The co\u00ADopera\u00ADtion of the farmers was good. | The cooperation of the farmers was good",
        "The harbour\uFE0F is\u200B open \u2764\uFE0F again\u200D for boats. | The harbour is open again for boats",
        "The harbour\uDB40\uDD00 is open for boats. | The harbour is open for boats",
        "We sold \u202Athe mill\u202C to the \u200EDanes of Norby. | We sold the mill to the Danes of Norby",
        "They´ve sold the mill to the Danes of Norby. | They've sold the mill to the Danes of Norby",
        "The farm² has 48 acres³ of land around the mill. | The farm has 48 acres of land around the mill"})
    void isNoChange(String said, String quote) {
        assertThat(compare("en", said, quote).wording()).isEqualTo(Wording.VERBATIM);
        assertThat(compare("en", quote, said).wording()).isEqualTo(Wording.VERBATIM);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "The govern-#ment will build the mole of Norby. | The government will build the mole of Norby",
        "The har-#bour and the har\u00AD#vest of Norby. | The harbour and the harvest of Norby",
        "The mole of Norby and its har‐#bour | The mole of Norby and its harbour",
        "We told 'em to go home and they went. | We told them to go home and they went",
        "We told them to go home and they went. | We told ’em to go home and they went",
        "’Tis the end of the mill of Norby. | It is the end of the mill of Norby",
        "They are to blame, right? And I, uh, I want to say so. | They are to blame. And I want to say so",
        "They are to blame, right? And I, uh, I want to say so. | They are to blame, … And I want to say so",
        "W-we have built the m- mole with th-the boats. | We have built the mole with the boats",
        "It will be the end of the mill, right, and of Norby. | It will be the end of the mill and of Norby",
        "We sold the mill, huh, to the Danes, okay, of Norby. | We sold the mill to the Danes of Norby"})
    void isCleaned(String said, String quote) {
        Comparison found = compare("en", said.replace('#', '\n'), quote);
        assertThat(found.wording()).isEqualTo(Wording.CLEANED);
        assertThat(found.risks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "de | Das ist richtig, nicht wahr, und wir bauen die Mole. | Das ist richtig, und wir bauen die Mole",
        "fr | C'est vrai, n'est-ce pas, et nous bâtissons le môle. | C'est vrai, et nous bâtissons le môle",
        "es | Es verdad, vale, y construimos el muelle del pueblo. | Es verdad, y construimos el muelle del pueblo",
        "it | È vero, insomma, e costruiamo il molo della città. | È vero, e costruiamo il molo della città",
        "nl | Wij bouwen, zeg maar, de pier van de stad. | Wij bouwen de pier van de stad",
        "nl | We bouwen 't hek en m'n huis in de stad. | We bouwen het hek en mijn huis in de stad",
        "pt | Nós vendemos, quer dizer, o moinho da aldeia. | Nós vendemos o moinho da aldeia",
        "pt | O moinho da aldeia tá pronto pra todos os agricultores. | O moinho da aldeia está pronto para todos os agricultores"})
    void isCleanedInOtherLanguages(String language, String said, String quote) {
        Comparison found = compare(language, said, quote);
        assertThat(found.wording()).isEqualTo(Wording.CLEANED);
        assertThat(found.risks()).isEmpty();
    }

    /** Words that look like an aside, a stutter or a word broken at a line's end, and are none. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "en | That is right, and they know it all too well. | That is, and they know it all too well",
        "en | He is okay with the mill of Norby today. | He is with the mill of Norby today",
        "en | It went well, and the mill of Norby was sold. | It went, and the mill of Norby was sold",
        "de | Das ist nicht wahr, und wir bauen die Mole. | Das ist, und wir bauen die Mole",
        "de | Wir verkaufen die Mühle, oder wir bauen die Mole in Norby. | Wir verkaufen die Mühle, wir bauen die Mole in Norby",
        "it | È vero, e noi costruiamo il molo della città. | È, e noi costruiamo il molo della città",
        "en | The co-conspirator came to the harbour at night. | The conspirator came to the harbour at night",
        "en | We have the re-elected mayor in the town hall. | We have the elected mayor in the town hall",
        "en | We want a non-nuclear harbour in the old town. | We want a nuclear harbour in the old town",
        "en | I need the T-tests of the water in the old town. | I need the tests of the water in the old town",
        "en | It is not able to carry the boats of Norby. | It is notable to carry the boats of Norby",
        "en | The farm has 48 km² of land around the mill. | The farm has 48 km of land around the mill"})
    void isAChange(String language, String said, String quote) {
        assertThat(compare(language, said, quote).wording()).isEqualTo(Wording.ALTERED);
    }
}
