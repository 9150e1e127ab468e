package verbatim.text.claims.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.claims.Claimed;

/** What each rule finds, with both places, and what it leaves alone. */
class ConsistencyTest {

    private static void same(String language, String text, String found) {
        String expected = found == null ? "" : found;
        assertThat(String.join("; ", Claimed.of(text, language).contradictions())).as(text).isEqualTo(expected.replace('/', '|'));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | The council met on Monday, May 3, 2022, in Ely. | WEEKDAY: Monday / May 3, 2022",
        "en | The council met on Tuesday, May 3, 2022, in Ely. |",
        "en | It opened on Monday, 4 June 2023, and closed again. | WEEKDAY: Monday / 4 June 2023",
        "en | It opened on Sunday, 4 June 2023, and closed again. |",
        "en | The first hearing was on Monday, May 2. The second was on Wednesday, May 5. | WEEKDAY: Monday, May 2 / Wednesday, May 5",
        "en | The first hearing was on Monday, May 2. The second was on Wednesday, May 4. |",
        "en | They met on Monday, May 2, and again on Monday, December 12. |",
        "en | They met on Monday, February 27, and on Monday, March 6. |",
        "en | They met on Monday, June 31, 2022. |",
        "de | Der Rat tagte am Montag, dem 3. Mai 2022, in Ulm. | WEEKDAY: Montag / 3. Mai 2022",
        "de | Der Rat tagte am Dienstag, 3. Mai 2022, in Ulm. |",
        "fr | Le conseil a siégé le lundi 3 mai 2022 à Lyon. | WEEKDAY: lundi / 3 mai 2022",
        "fr | Le conseil a siégé le mardi 3 mai 2022 à Lyon. |",
        "es | El consejo se reunió el lunes 3 de mayo de 2022 en Lugo. | WEEKDAY: lunes / 3 de mayo de 2022",
        "es | El consejo se reunió el martes 3 de mayo de 2022 en Lugo. |",
    })
    void aWeekdayThatIsNotThatDates(String language, String text, String found) {
        same(language, text, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | The fire killed 12 people in the mill. The mill was old. In the end 14 people were killed in the fire. | FIGURES: 12 people / 14 people",
        "en | The fire killed 12 people in the mill. In the end 12 people were killed in the fire. |",
        "en | The fire killed 12 people in the mill. At least 14 people were killed in the fire. |",
        "en | Officials initially said that the fire killed 12 people. In the end 14 people were killed in the fire. |",
        "en | The fire in Ely killed 12 people. In Rye, the fire killed 14 people. |",
        "en | The fire killed 12 people. A flood killed 14 people. |",
        "en | The fire on Monday killed 12 people. The fire on Friday killed 14 people. |",
        "de | Bei dem Brand wurden 12 Menschen verletzt. Das Haus war alt: 14 Menschen wurden verletzt, als der Brand ausbrach. | FIGURES: 12 Menschen / 14 Menschen",
        "fr | L'incendie de la tour a fait 12 personnes blessées. Un enfant pleurait. 14 personnes blessées ont quitté la tour. | FIGURES: 12 personnes / 14 personnes",
        "es | El incendio de la torre dejó 12 personas heridas. Un niño lloraba. Unidas, 14 personas heridas dejaron la torre. | FIGURES: 12 personas / 14 personas",
    })
    void twoFiguresForOneThing(String language, String text, String found) {
        same(language, text, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Former mayor Ann Lee spoke on Monday. Lee is mayor of Ely. | TITLE: Former mayor Ann Lee / Lee is mayor",
        "en | Former president Ann Lee spoke. Lee's government has cut taxes this year. | TITLE: Former president Ann Lee / Lee's government has",
        "en | The current president, Ann Lee, spoke. Former president Lee lives in Ely. | TITLE: current president, Ann Lee / Former president Lee",
        "en | Former mayor Ann Lee spoke. Lee was mayor of Ely, and Lee's administration built the bridge. |",
        "en | Former mayor Ann Lee spoke. Bob Lee is mayor of Ely. |",
        "en | Former senator Ann Lee spoke. Lee is mayor of Ely. |",
        "en | Mayor Ann Lee spoke. Lee is mayor of Ely. |",
        "de | Der frühere Bürgermeister Jan Maier sprach. Maier ist Bürgermeister von Ulm. | TITLE: frühere Bürgermeister Jan Maier / Maier ist Bürgermeister",
        "de | Der frühere Bürgermeister Jan Maier sprach. Maier war Bürgermeister von Ulm. |",
        "fr | L'ancien maire Jean Morel a parlé. Morel est maire de Lyon. | TITLE: ancien maire Jean Morel / Morel est maire",
        "es | El exalcalde Juan Pardo habló. Pardo es alcalde de Lugo. | TITLE: exalcalde Juan Pardo / Pardo es alcalde",
    })
    void aTitleThatOtherWordsContradict(String language, String text, String found) {
        same(language, text, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | The mill of Gregory Whitlock opened. Later Gregory Whitlok spoke. | SPELLING: Gregory Whitlock / Gregory Whitlok",
        "en | The mill of Stefan Whitlock opened. Later Stephan Whitlock spoke. |",
        "en | The mill of Kristen Whitlock opened. Later Kristin Whitlock spoke. | SPELLING: Kristen Whitlock / Kristin Whitlock",
        "en | The mill of Anna Whitlock opened. Then Whitlock spoke, and so did Whitlcok. | SPELLING: Anna Whitlock / Whitlcok",
        "en | The mill of Anna Johnson and Peter Johnston opened. Then Johnson spoke, and so did Johnston. |",
        "en | The mill of Anna Whitlock opened. Then Whitlock spoke, and so did the Whitlocks. |",
        "en | The mill of Ana Peña Gil opened. Then Ana Pena Gil spoke. |",
        "en | The mill of ANNA WHITLCOK opened. Then Anna Whitlock spoke. |",
        "de | Am Montag sprach Gregor Wittlich in der Mühle. Später sang Gregor Witlich. | SPELLING: Gregor Wittlich / Gregor Witlich",
        "de | Die Mühle von Gregor Wittlich ist offen. Später sprach Gregor Wittlichs Frau. |",
        "fr | Le moulin de Grégory Vallier est ouvert. Puis Grégory Valier a parlé. | SPELLING: Grégory Vallier / Grégory Valier",
        "es | El molino de Gregorio Vallejo abrió. Luego habló Gregorio Valejo. | SPELLING: Gregorio Vallejo / Gregorio Valejo",
    })
    void oneNameInTwoSpellings(String language, String text, String found) {
        same(language, text, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Twelve people were on board: five women, four men and two children. | SUM: Twelve people / five women, four men and two children",
        "en | There were 12 people: five women, five men and two children. |",
        "en | There were 12 passengers: five women and two from Ely. |",
        "en | There were 12 passengers: five women, including two officers. |",
        "en | There were 12 parts: five screws and two nuts. |",
        "de | Im Bus saßen zwölf Menschen: fünf Frauen, vier Männer und zwei Kinder. | SUM: zwölf Menschen / fünf Frauen, vier Männer und zwei Kinder",
        "fr | Ils étaient douze personnes : cinq femmes, quatre hommes et deux enfants. | SUM: douze personnes / cinq femmes, quatre hommes et deux enfants",
        "es | Eran doce personas: cinco mujeres, cuatro hombres y dos niños. | SUM: doce personas / cinco mujeres, cuatro hombres y dos niños",
    })
    void partsThatDoNotMakeTheWhole(String language, String text, String found) {
        same(language, text, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | In all, 12 of the 48 members (35 percent) voted for it. | SHARE: 12 of the 48 / 35 percent",
        "en | In all, 12 of the 48 members (25 percent) voted for it. |",
        "en | Of these, 31 of 90 schools, or about 45 percent, closed. | SHARE: 31 of 90 / 45 percent",
        "en | Of these, 31 of 90 schools, or about 35 percent, closed. |",
        "en | Of these, 12 of the 48 members, 35 percent of them women, voted for it. |",
        "de | Dafür stimmten 12 der 48 Mitglieder (35 Prozent). | SHARE: 12 der 48 / 35 Prozent",
        "fr | Ainsi, 12 des 48 membres (35 %) ont voté pour. | SHARE: 12 des 48 / 35 %",
        "es | Votaron a favor 12 de los 48 miembros (35 %). | SHARE: 12 de los 48 / 35 %",
    })
    void aShareThatIsNotThatOfItsFigures(String language, String text, String found) {
        same(language, text, found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Ann Lee, 45, runs the mill. Bob Ray, 50, helps. Ann Lee (47) was born there. | AGE: Ann Lee, 45 / Ann Lee (47)",
        "en | Ann Lee, 45, runs the mill. Bob Lee, 47, does not. |",
        "en | Born in Ely in 1950, she died in 2005 at the age of 60. | AGE: 1950, she died in 2005 / 60",
        "en | Born in Ely in 1950, she died in 2005 at the age of 54. |",
        "en | Born in Ely in 1950, she left it at the age of 20 and died in 2005 at the age of 60. |",
        "de | Geboren 1950 in Ulm, starb sie 2005 im Alter von 60 Jahren. | AGE: 1950 in Ulm, starb sie 2005 / 60",
        "fr | Née en 1950 à Lyon, elle est morte en 2005 à l'âge de 60 ans. | AGE: 1950 à Lyon, elle est morte en 2005 / 60",
        "es | Nacida en 1950 en Lugo, murió en 2005 a la edad de 60 años. | AGE: 1950 en Lugo, murió en 2005 / 60",
    })
    void anAgeThatDoesNotComeOut(String language, String text, String found) {
        same(language, text, found);
    }
}
