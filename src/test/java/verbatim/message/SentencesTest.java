package verbatim.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.account.Role;
import verbatim.document.DocumentRefusal;
import verbatim.fetch.FetchRefusal;
import verbatim.passage.Finding;
import verbatim.passage.Milder;
import verbatim.passage.PassageRefusal;
import verbatim.passage.Status;
import verbatim.source.Tier;
import verbatim.text.wording.Wording;
import verbatim.text.wording.risk.Risk;
import verbatim.ui.component.DoubtLine;
import verbatim.ui.component.ScreenLine;
import verbatim.ui.notices.NoticesLine;

class SentencesTest {

    private final Sentences english = Sentences.ENGLISH;
    private final Sentences german = Sentences.in(Locale.GERMAN);

    @Test
    void aConstantHasItsWordsInEachLanguage() {
        assertThat(english.of(Finding.OUT_OF_CONTEXT)).isEqualTo("Out of context");
        assertThat(german.of(Finding.OUT_OF_CONTEXT)).isEqualTo("Aus dem Zusammenhang gerissen");
        assertThat(english.of(Risk.NEGATION)).isEqualTo("a “not” added or lost");
    }

    @Test
    void anotherFormHasWordsOfItsOwn() {
        assertThat(english.form("meaning", Wording.SPLICED)).isEqualTo("passages were run together");
        assertThat(german.form("label", Tier.TRANSCRIPT)).isEqualTo("Stufe 2");
    }

    /** A link in a page, say. */
    private record Piece(String words, boolean isLink) {}

    @Test
    void whatIsMoreThanWordsStandsInItsPlaceOfTheSentence() {
        var pieces = english.pieces(
                Piece.class, words -> new Piece(words, false), Milder.OTHER_SPEAKER, new Piece("The Wire", true), List.of("Ann", "Bo"));

        assertThat(pieces).containsExactly(
                new Piece("“", false), new Piece("The Wire", true), new Piece("” has Ann and Bo say it", false));
    }

    @Test
    void wordsThatBringTheirMarksStandInOnePair() {
        assertThat(english.of(PassageRefusal.WORDS_NOT_IN_TEXT, "\"true, in part…\"")).isEqualTo("“true, in part…” is nowhere in the text.");
        assertThat(german.of(PassageRefusal.WORDS_NOT_IN_TEXT, "„wahr“")).startsWith("„wahr“");
        assertThat(english.of(PassageRefusal.WORDS_NOT_IN_TEXT, "“Yes” and “no”")).as("two who speak").startsWith("““Yes” and “no””");
        assertThat(english.of(ScreenLine.SAID, "“true”", "Anna Lind")).as("where the sentence has none").contains("“true”");
    }

    /** Else the figures and marks beside a name would change sides with it. */
    @Test
    void aNameFromRightToLeftTurnsNothingButItself() {
        var screen = english.isolating();
        assertThat(english.of(ScreenLine.SAID, "שמעון", "Anna Lind")).as("in a file").isEqualTo("שמעון: Anna Lind").isEqualTo(screen.plain().of(ScreenLine.SAID, "שמעון", "Anna Lind"));
        assertThat(screen.of(ScreenLine.SAID, "שמעון", "Anna Lind")).isEqualTo("\u2068שמעון\u2069: Anna Lind");
        assertThat(screen.of(ScreenLine.SAID, List.of("مريم", "Bo"), "c")).isEqualTo("\u2068مريم\u2069 and Bo: c");
        assertThat(screen.of(ScreenLine.SAID, screen.of(ScreenLine.SAID, "שמעון", "Bo"), "2")).as("one in another")
                .isEqualTo("\u2068\u2068שמעון\u2069: Bo\u2069: 2");
        assertThat(screen.of(ScreenLine.SAID, "\u2069שמעון\u202E", "😀")).isEqualTo("\u2068שמעון\u2069: 😀");
    }

    @ParameterizedTest
    @CsvSource({"Anna, d’Anna", "Élodie, d’Élodie", "Yves, d’Yves", "Yann, de Yann", "Jonas, de Jonas", "Hans, de Hans"})
    void frenchIsShorterBeforeAVowel(String name, String said) {
        assertThat(Sentences.in(Locale.FRENCH).of(NoticesLine.ADDRESS_OF, name)).isEqualTo("Adresse de courriel " + said);
        assertThat(Sentences.in(Locale.FRENCH).pieces(Piece.class, words -> new Piece(words, false), NoticesLine.ADDRESS_OF, name)).containsExactly(new Piece("Adresse de courriel " + said, false));
    }

    /** "2 nicht" and "1 modifiés" are no counts of quotes. */
    @Test
    void whatIsCountedStandsInItsNumber() {
        var french = Sentences.in(Locale.FRENCH);
        var spanish = Sentences.in(Locale.of("es"));
        assertThat(german.form("counted", Wording.NOT_FOUND, 2)).isEqualTo("2 nicht gefunden");
        assertThat(french.form("counted", Wording.ALTERED, 1)).isEqualTo("1 modifiée");
        assertThat(french.form("counted", Wording.ALTERED, 2)).isEqualTo("2 modifiées");
        assertThat(spanish.form("counted", Wording.VERBATIM, 1)).isEqualTo("1 literal");
        assertThat(spanish.form("counted", Wording.VERBATIM, 3)).isEqualTo("3 literales");
    }

    @Test
    void anApostropheIsOne() {
        assertThat(english.of(Tier.REPORTER)).isEqualTo("reporter's recording or notes");
    }

    @Test
    void aLanguageWithoutBundleIsAnsweredInEnglishWhateverTheMachineSpeaks() {
        var machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMAN);
            assertThat(Sentences.in(Locale.ITALIAN).of(Status.TO_CHECK)).isEqualTo("To check");
            assertThat(english.of(Status.TO_CHECK)).isEqualTo("To check");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void severalCodesStandInOneLine() {
        assertThat(english.inOneLine(List.of(Risk.NUMBER, Refusal.of(DocumentRefusal.PDF_PAGE_TOO_FULL, 1_200))))
                .isEqualTo("a figure changed · Page 1,200 of the PDF holds more signs than a page of words.");
        assertThat(german.inOneLine(List.of())).isEmpty();
    }

    /** A port or the number of a line is no amount. */
    @Test
    void aNumberThatIsANameIsNotGrouped() {
        assertThat(english.of(FetchRefusal.PORT_NOT_ALLOWED, 8081)).startsWith("Port 8081 is");
        assertThat(german.of(FetchRefusal.PORT_NOT_ALLOWED, 8081)).startsWith("Port 8081 ist");
    }

    @Test
    void aRefusalMaySpeakOfAnother() {
        var redirected = Refusal.of(
                FetchRefusal.REDIRECT_NOT_FOLLOWED, "evil.example", Refusal.of(FetchRefusal.PRIVATE_NETWORK, "evil.example"));
        assertThat(english.of(redirected)).isEqualTo("The page redirects to evil.example, which is not followed."
                + " evil.example lies in a private or special network, where nothing is fetched.");
    }

    @Test
    void refusalsAreEqualByCodeAndArguments() {
        assertThat(Refusal.of(Status.PROBLEM, "Q2", 3)).isEqualTo(new Refusal(Status.PROBLEM, List.of("Q2", 3)));
        assertThat(Refusal.of(Role.EDITOR, "Q2")).hasToString("EDITOR[Q2]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            -                         | en
            de-AT,de;q=0.9,en;q=0.8   | de
            it,fr-CA;q=0.7,en;q=0.5   | fr
            es-419                    | es
            it                        | en
            *                         | en
            ;;q=                      | en""")
    void theLanguageIsTheBestOfThoseThatAreAskedFor(@Nullable String accepted, String language) {
        assertThat(Sentences.best(accepted).getLanguage()).isEqualTo(language);
    }

    @Test
    void nothingIsOneInFrenchAndManyInSpanish() {
        assertThat(Sentences.in(Locale.FRENCH).of(DoubtLine.OPEN, 0)).isEqualTo("0 doute ouvert");
        assertThat(Sentences.in(Locale.of("es")).of(DoubtLine.OPEN, 0)).isEqualTo("0 dudas abiertas");
    }
}
