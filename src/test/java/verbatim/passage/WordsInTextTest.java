package verbatim.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import verbatim.message.Refusal;

class WordsInTextTest {

    private static final String TEXT = "She said: “We won’t go,\nand we  will not.” He said so. She said more. We go.";

    @Test
    void theyAreNamedByTheirFirstAndLastWords() {
        assertThat(found("we won't go", "will not.\"")).isEqualTo("We won’t go,\nand we  will not.”");
        assertThat(found("\"We won’t", "and we will")).isEqualTo("“We won’t go,\nand we  will");
        assertThat(found("He said so.", " ")).isEqualTo("He said so.");
        assertThat(found("We won’t go", "go")).as("the last words may be among the first").isEqualTo("We won’t go");
    }

    @Test
    void whatIsNotThereOrTooOftenIsRefused() {
        assertRefused("They said", "", Refusal.of(PassageRefusal.WORDS_NOT_IN_TEXT, "They said"));
        assertRefused("She said", "", Refusal.of(PassageRefusal.WORDS_OFTEN_IN_TEXT, "She said", 2));
        assertRefused("He said", "won’t", Refusal.of(PassageRefusal.END_NOT_IN_TEXT, "won’t", "He said"));
        assertRefused(" ", "go", Refusal.of(PassageRefusal.NOTHING_SELECTED));
    }

    private static String found(String first, String last) {
        var span = WordsInText.of(TEXT, first, last);
        return TEXT.substring(span.start(), span.end());
    }

    private static void assertRefused(String first, String last, Refusal refusal) {
        assertThatThrownBy(() -> WordsInText.of(TEXT, first, last))
                .isInstanceOfSatisfying(StepRefused.class, refused -> assertThat(refused.refusals()).containsExactly(refusal));
    }
}
