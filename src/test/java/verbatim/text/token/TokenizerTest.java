package verbatim.text.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import verbatim.text.language.Language;

/** What is one word, and what are two. */
class TokenizerTest {

    @Test
    void aDomainIsOneWord() {
        assertThat(words("She wrote to example.com on Monday.")).containsExactly("she", "wrote", "to", "example.com", "on", "monday", ".");
    }

    @Test
    void anAccountIsOneWordWithACapital() {
        assertThat(words("“No,” @ann_lee.x wrote (@bo). Mail ann@lee.com.")).contains("@ann_lee.x", "@bo").doesNotContain("@lee.com");
        assertThat(Tokenizer.tokenize("@ann_lee", Language.read("en")).tokens().getFirst().capital()).isTrue();
    }

    @Test
    void aPointBetweenSentencesIsNone() {
        assertThat(words("It is late.We go.")).containsExactly("it", "is", "late", ".", "we", "go", ".");
    }

    @Test
    void anAnswerEndsASentenceAndANumberDoesNot() {
        assertThat(words("Lee said no. He left, and I said no. I left.")).filteredOn("."::equals).hasSize(3);
        assertThat(words("Cell no. B-12, no. IV, no. A4 and no. 4")).contains("no.").doesNotContain("no", ".");
    }

    @Test
    void anAgeIsOneWord() {
        assertThat(words("The 19-year-old met two 7-year-olds, 3-0.")).contains("19-year-old", "7-year-olds").doesNotContain("year-old");
    }

    @Test
    void thePossessiveOfSeveralIsNoMark() {
        assertThat(words("The boys' team and the girls’ coach left.")).containsExactly("the", "boys", "'s", "team", "and", "the", "girls", "'s", "coach", "left", ".");
        assertThat(words("He called them ‘mere boys’ and left.")).doesNotContain("'s");
        assertThat(words("'We like toys' he said.")).doesNotContain("'s");
    }

    @Test
    void aPossessiveIsSplitOff() {
        assertThat(words("Lee’s bridge doesn't hold")).containsExactly("lee", "'s", "bridge", "doesn't", "hold");
    }

    @Test
    void aLineEndOfWindowsEndsOneParagraph() {
        assertThat(Tokenizer.tokenize("Go.\r\nStay.\r\n\r\nWait.", Language.read("en")).paragraphs()).containsExactly(0, 2, 4, 4, 6)
                .isEqualTo(Tokenizer.tokenize("Go.\nStay.\n\nWait.", Language.read("en")).paragraphs());
    }

    private static List<String> words(String text) {
        return Tokenizer.tokenize(text, Language.read("en")).tokens().stream().map(Token::lower).toList();
    }
}
