package verbatim.passage.others;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import verbatim.message.Refusal;
import verbatim.text.Sha256;
import verbatim.text.Span;

class SelectorSearchTest {

    private static final String TEXT = "The port will stay. “We will stay,” Ruiz said. 🚢 Nobody asked.\n\nThe council said no. The mayor said no, too.";

    private final SelectorSearch search = new SelectorSearch(TEXT, Sha256.of(TEXT));

    @Test
    void wordsThatStandThereOnceAreFoundWhateverTheShapeOfMarksAndBlanks() {
        assertThat(found("“We will stay,”", "", "")).isEqualTo("“We will stay,”");
        assertThat(found("\"We  will\u00a0stay,\"", "", "")).isEqualTo("“We will stay,”");
        assertThat(found("Nobody asked. The council", "", "")).isEqualTo("Nobody asked.\n\nThe council");
    }

    @Test
    void wordsThatStandThereTwiceAreFoundByWhatStandsAroundThem() {
        assertThat(place("said no", "council ", ".", null)).isEqualTo(TEXT.indexOf("said no"));
        assertThat(place("said no", "The mayor ", ", too", null)).isEqualTo(TEXT.lastIndexOf("said no"));
        assertThat(why("said no", "", "", null)).containsExactly(Refusal.of(OthersRefusal.WORDS_OFTEN_THERE, 2));
        assertThat(why("said no", "The ", "", null)).containsExactly(Refusal.of(OthersRefusal.WORDS_OFTEN_THERE, 2));
    }

    @Test
    void amongSeveralPlacesTheNumbersDecideInCodePointsOrUtf16WhereTheyMeanOne() {
        int second = TEXT.lastIndexOf("said no");
        assertThat(place("said no", "", "", TEXT.codePointCount(0, second))).isEqualTo(second);
        assertThat(place("said no", "", "", second)).isEqualTo(second);
        assertThat(why("said no", "", "", second + 2)).containsExactly(Refusal.of(OthersRefusal.WORDS_OFTEN_THERE, 2));
        assertThat(why("said no", "", "", -1)).containsExactly(Refusal.of(OthersRefusal.WORDS_OFTEN_THERE, 2));
    }

    @Test
    void wordsWithOtherWordsAroundThemAreNotTaken() {
        assertThat(why("Nobody asked.", "and in the harbour ", " about the cranes", null)).containsExactly(Refusal.of(OthersRefusal.OTHER_WORDS_AROUND));
        // On one side the text was edited, on the other it was not.
        assertThat(found("Nobody asked.", "“We will stay,” Ruiz said. ", " about the cranes")).isEqualTo("Nobody asked.");
        // One letter that agrees is chance.
        assertThat(why("Nobody asked.", "xd. ", " about the cranes", null)).containsExactly(Refusal.of(OthersRefusal.OTHER_WORDS_AROUND));
    }

    @Test
    void whatAPageHasBeforeItsArticleIsNoContradiction() {
        assertThat(found("The port will stay.", "Menu Home Sign in ", " “We will stay")).isEqualTo("The port will stay.");
        assertThat(found("said no, too.", "The mayor ", "Read more about the port")).isEqualTo("said no, too.");
    }

    @Test
    void aPartOfAWordIsNone() {
        assertThat(why("ouncil", "", "", null)).containsExactly(Refusal.of(OthersRefusal.WORDS_NOT_THERE));
        assertThat(why("gone", "", "", null)).containsExactly(Refusal.of(OthersRefusal.WORDS_NOT_THERE));
        assertThat(found("ouncil", "Nobody asked. The c", " said no")).isEqualTo("ouncil");
        var chinese = "市长说不会来。";
        assertThat(new SelectorSearch(chinese, Sha256.of(chinese)).places(List.of(words("不会"))).getFirst().in(chinese)).isEqualTo("不会");
    }

    @Test
    void rightToLeftWordsAreFound() {
        var arabic = "قال الوزير «لن نغادر» أمس، وقال المدير «لن نغادر» اليوم.";
        var there = new SelectorSearch(arabic, Sha256.of(arabic));
        assertThat(there.places(List.of(new WordsSelector("لن نغادر", "وقال المدير «", "» اليوم", null, null, null))).getFirst().start())
                .isEqualTo(arabic.lastIndexOf("لن"));
    }

    @Test
    void numbersAloneServeInTheSameTextOnly() {
        assertThat(search.places(List.of(new WordsSelector("", "", "", 4, 8, Sha256.of(TEXT)))).getFirst().in(TEXT)).isEqualTo("port");
        for (var selector : List.of(
                new WordsSelector("", "", "", 4, 8, null),
                new WordsSelector("", "", "", 4, 8, Sha256.of("another")),
                new WordsSelector("", "", "", 8, 4, Sha256.of(TEXT)),
                new WordsSelector("", "", "", -4, 8, Sha256.of(TEXT)),
                new WordsSelector("", "", "", 4, Integer.MAX_VALUE, Sha256.of(TEXT)))) {
            assertThatThrownBy(() -> search.places(List.of(selector))).isInstanceOf(OthersRefused.class);
        }
    }

    @Test
    void partsComeInTheirOrderAndShareNoWords() {
        assertThat(search.places(List.of(words("Nobody asked"), words("We will stay"))))
                .extracting(span -> span.in(TEXT)).containsExactly("We will stay", "Nobody asked");
        assertThatThrownBy(() -> search.places(List.of(words("We will stay"), words("will stay,"))))
                .isInstanceOfSatisfying(OthersRefused.class, why -> assertThat(why.refusals()).containsExactly(Refusal.of(OthersRefusal.PARTS_OVERLAP)));
    }

    private String found(String exact, String prefix, String suffix) {
        return search.places(List.of(new WordsSelector(exact, prefix, suffix, null, null, null))).getFirst().in(TEXT);
    }

    private int place(String exact, String prefix, String suffix, @Nullable Integer start) {
        return search.places(List.of(new WordsSelector(exact, prefix, suffix, start, null, null))).stream().map(Span::start).findFirst().orElseThrow();
    }

    private List<Refusal> why(String exact, String prefix, String suffix, @Nullable Integer start) {
        try {
            search.places(List.of(new WordsSelector(exact, prefix, suffix, start, null, null)));
            return List.of();
        } catch (OthersRefused why) {
            return why.refusals();
        }
    }

    private static WordsSelector words(String exact) {
        return new WordsSelector(exact, "", "", null, null, null);
    }
}
