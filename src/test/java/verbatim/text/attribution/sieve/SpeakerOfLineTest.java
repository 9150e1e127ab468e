package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.FoundQuote;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;
import verbatim.text.QuoteKind;

/** A line opens with whoever says the words that close it. */
class SpeakerOfLineTest {

    private static final String ASKED = "The harbour opened again on Monday after three years of work.\n\nWhat people said:\n\n";

    private static boolean sure(Parsed parsed, String words) {
        return parsed.found().doubts(parsed.quote(words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - | ', mayor of Norwick: '
            • | ', mayor: '
            * | ' (mayor): '
            – | ', mayor of Norwick – '
            - | ', mayor of Norwick – '
            1. | ', mayor - '
            - | ', mayor, '
            '' | ', 34, mayor: '
            '' | ', the mayor - '
            '' | ': '
            """)
    void theOneBeforeTheWordsAndNotTheNext(String bullet, String parted) {
        for (String apart : new String[] {"\n", "\n\n"}) {
            String item = bullet.isEmpty() ? "" : bullet + " ";
            Parsed parsed = Parsed.of(ASKED + item + "Ida Bell" + parted + "“We are proud of the port.”" + apart + item + "Tom Roe" + parted + "“It took too long.”"
                    + apart + item + "Carla Stein" + parted + "“Ships may come again.”");
            assertThat(parsed.speaker("proud")).isEqualTo("Ida Bell");
            assertThat(parsed.speaker("too long")).isEqualTo("Tom Roe");
            assertThat(parsed.speaker("Ships")).isEqualTo("Carla Stein");
            assertThat(sure(parsed, "proud") && sure(parsed, "too long") && sure(parsed, "Ships")).isTrue();
        }
    }

    @Test
    void namesInBold() {
        Parsed parsed = Parsed.of(ASKED + "**Ida Bell, mayor:** “We are proud of the port.”\n\n- **Tom Roe**, fisherman: “It took too long.”");
        assertThat(parsed.speaker("proud")).isEqualTo("Ida Bell");
        assertThat(parsed.speaker("too long")).isEqualTo("Tom Roe");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Der Hafen ist offen. Das sagen die Leute: | Ida Bell, 34, Lehrerin: „Wir sind stolz auf den Hafen.“ | Tom Roe (61): „Es hat gedauert.“
            de | Stimmen zur Öffnung: | - Ida Bell – „Wir sind stolz auf den Hafen.“ | - Tom Roe – „Es hat gedauert.“
            fr | Ce qu'ils ont dit : | Ida Bell, 34 ans : « Nous sommes fiers de ce port. » | Tom Roe, pêcheur : « Cela a trop duré. »
            fr | Le port a rouvert lundi. | - Ida Bell, maire de Norvique – « Nous sommes fiers de ce port. » | - Tom Roe, pêcheur – « Cela a trop duré. »
            es | Qué dijeron los vecinos: | Ida Bell, alcaldesa de Norvica: «Estamos orgullosos del puerto». | Tomás Roe, pescador: «Ha tardado demasiado».
            es | El puerto reabrió el lunes. | - Ida Bell, alcaldesa – «Estamos orgullosos del puerto». | - Tomás Roe, pescador – «Ha tardado demasiado».
            """)
    void inOtherLanguages(String language, String lead, String one, String two) {
        Parsed parsed = Parsed.of(lead + "\n\n" + one + "\n\n" + two, language);
        assertThat(parsed.setOff()).hasSize(2);
        assertThat(speaker(parsed, parsed.found().quotes().getFirst())).isEqualTo("Ida Bell");
        assertThat(speaker(parsed, parsed.found().quotes().getLast())).endsWith("Roe");
    }

    private static String speaker(Parsed parsed, FoundQuote quote) {
        int speaker = Objects.requireNonNull(Objects.requireNonNull(quote.attribution()).speaker());
        return parsed.found().speakers().get(speaker).name();
    }

    @Test
    void aLineAloneStaysOpen() {
        Parsed parsed = Parsed.of("Ida Bell, mayor: “We are proud of the port.”\n\nThe harbour opened again on Monday.");
        assertThat(parsed.speaker("proud")).isEqualTo("Ida Bell");
        assertThat(sure(parsed, "proud")).isFalse();
    }

    @Test
    void aListOfBooksIsNobodysWordsForSure() {
        Parsed parsed = Parsed.of("New this week:\n\nIda Bell: “The Lock”\nTom Roe: “A Long Bridge”");
        assertThat(parsed.found().quotes()).allSatisfy(each -> assertThat(parsed.found().doubts(each)).isNotEmpty());
    }

    @Test
    void aClauseBeforeTheColonIsReadAsOne() {
        Parsed parsed = Parsed.of("Ida Bell was told by Tom Roe: “It took too long.”\nCarla Stein said of Sue Ray: “She is proud.”");
        assertThat(parsed.speaker("too long")).isEqualTo("Tom Roe");
        assertThat(parsed.speaker("proud")).isEqualTo("Carla Stein");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ida Bell: ‘We will not close the port’
            Ida Bell: ‘It’s the town’s harbour’
            Ida Bell: 'It's the town's, not the Roes' own'
            Ida Bell on the port: ‘We will fight’
            Ida Bell – ‘We will fight’
            ‘We will fight’: Ida Bell on the port
            ‘We will fight’ says Ida Bell
            """)
    void aHeadingInSingles(String heading) {
        Parsed parsed = Parsed.of(heading + "\n\nThe mayor spoke on Monday. “The harbour is open,” she said. “It holds.”");
        String words = parsed.setOff().getFirst();
        assertThat(words.replaceAll("^.|.$", "")).isNotEmpty().isSubstringOf(heading);
        assertThat(parsed.speaker(words)).isEqualTo("Ida Bell");
        assertThat(sure(parsed, words)).isFalse();
    }

    @Test
    void whoMadeWhatIsNamedInAHeading() {
        Parsed parsed = Parsed.of("‘The Lock’: Ida Bell's new film is here\n\nThe mayor spoke on Monday. “The harbour is open,” she said.");
        assertThat(parsed.speaker("The Lock")).isEqualTo("nobody");
    }

    @Test
    void theCellsOfATable() {
        Parsed parsed = Parsed.of(ASKED + "Ida Bell, mayor\t“We are proud of the port.”\nTom Roe, fisherman\t“It took too long.”");
        assertThat(parsed.speaker("proud")).isEqualTo("Ida Bell");
        assertThat(parsed.speaker("too long")).isEqualTo("Tom Roe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Quotes of the week\n\n“We are proud.”\nIda Bell, mayor\n\n“It took too long.”\nTom Roe, fisherman",
        "Quotes of the week\n\n“We are proud.” Ida Bell, mayor\n“It took too long.” Tom Roe, fisherman",
        "Quotes of the week\n\nIda Bell, mayor\n“We are proud.”\n\nTom Roe, fisherman\n“It took too long.”"})
    void besideItsWordsOrBelowThem(String text) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.speaker("proud")).isEqualTo("Ida Bell");
        assertThat(parsed.speaker("too long")).isEqualTo("Tom Roe");
        assertThat(sure(parsed, "proud") || sure(parsed, "too long")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en | Songs¶¶1. Ann Lee, “Where Are You?”¶2. Tom Roe, “Run!” | none
            en | Artist\tSong¶Ann Lee\t“Where Are You?”¶Tom Roe\t“Run!” | none
            de | Bücher:¶¶- Anna Berg: „Wo ist mein Hund?“¶- Tom Roth: „Komm heim!“ | open
            fr | Livres :¶¶- Anne Berg : « Qui es-tu ? »¶- Paul Roux : « Rentre chez toi ! » | open
            es | Libros:¶¶- Ana Ruiz: «¿Quién eres?»¶- Luis Gil: «¡Ven a casa!» | open
            en | What Max Ort said of each of them:¶¶- Ann Lee, mayor: “I never trusted her.”¶- Tom Roe, mayor: “He is a fool.” | open
            en | What people said of them:¶¶- Ann Lee, mayor: “She is a liar.”¶- Tom Roe, mayor: “He is a fool.” | open
            en | The judges on the dancers:¶¶Ann Lee - “A bit stiff in the hips.”¶Tom Roe - “I loved to watch him.” | open
            en | It opened on Monday.¶¶- Ann Lee, by her boss: “You are fired, I said.”¶- Tom Roe, from his son: “I miss you.” | open
            en | It opened on Monday.¶¶- Dear Ann Lee: “I miss you.”¶- Dear Tom Roe: “We miss you.” | open
            en | It opened on Monday.¶¶Ann Lee as the Queen: “I am majestic and cold.”¶Tom Roe as the King: “I am loud.” | open
            en | Placards at the march¶¶Ann Lee, 34: “We want bread.”¶Tom Roe, 41: “Down with us.” | open
            en | Charges¶¶Ann Lee, 34: “Breach of the peace.”¶Tom Roe, 41: “Theft of my bike.” | open
            en | It opened on Monday.¶¶Ann Lee, 34: “Breach of the peace.”¶Tom Roe, 41: “Theft of a bike.” | open
            en | It opened on Monday.¶¶Ann Lee, 34: “We are proud of the port.”¶Tom Roe, 41: “It took my whole life.” | sure
            en | Reactions to the opening:¶¶Ann Lee, 34: “What a port.”¶Tom Roe, 41: “At long last.” | sure
            en | In their own words¶¶Ann Lee, 34: “What a port.”¶Tom Roe, 41: “At long last.” | sure
            de | Stimmen zur Öffnung:¶¶Anna Berg, 34: „Ein schöner Hafen.“¶Tom Roth, 41: „Endlich wieder Schiffe.“ | sure
            de | Das sagen die Leute:¶¶Anna Berg, 34: „Ein schöner Hafen.“¶Tom Roth, 41: „Endlich wieder Schiffe.“ | sure
            fr | Ce qu'ils ont dit :¶¶Anne Berg, 34 ans : « Un beau port. »¶Paul Roux, pêcheur : « Cela a trop duré. » | sure
            es | Qué dijeron los vecinos:¶¶Ana Ruiz, alcaldesa: «Un puerto hermoso.»¶Luis Gil, pescador: «Ha tardado demasiado.» | sure
            """)
    void aListThatIsNoneOfReactionsStaysOpen(String language, String text, String doubt) {
        Parsed parsed = Parsed.of(text.replace('¶', '\n').replace("\\t", "\t"), language);
        assertThat(parsed.setOff()).hasSize(2);
        assertThat(parsed.found().quotes()).allSatisfy(each -> {
            assertThat(each.kind()).isEqualTo(doubt.equals("none") ? QuoteKind.NO_QUOTE : QuoteKind.DIRECT);
            assertThat(parsed.found().doubts(each).contains(QuoteDoubt.SPEAKER)).isEqualTo(doubt.equals("open"));
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tom Roe – “The Voice of Hull”", "“Iron Lady”: Ann Lee at 80"})
    void aHeadingGivesSomebodyATitle(String heading) {
        Parsed parsed = Parsed.of(heading + "\n\nThe mayor spoke on Monday. “It was fun,” she said.");
        assertThat(parsed.found().quotes().getFirst().kind()).isEqualTo(QuoteKind.NO_QUOTE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            de | Bücher: - Anna Berg: „Wer bist du?“ - Tom Roth: „Komm heim!“
            en | Songs: - Anna Berg: “Where are you?” - Tom Roth: “Come home!”
            fr | Livres : - Anna Berg : « Qui es-tu ? » - Tom Roth : « Rentre chez toi ! »
            es | Libros: - Anna Berg: «¿Quién eres?» - Tom Roth: «¡Ven a casa!»
            """)
    void aListInOneLineStaysOpen(String language, String text) {
        Parsed parsed = Parsed.of(text, language);
        assertThat(parsed.found().quotes()).allSatisfy(each -> assertThat(parsed.found().doubts(each)).contains(QuoteDoubt.SPEAKER));
    }
}
