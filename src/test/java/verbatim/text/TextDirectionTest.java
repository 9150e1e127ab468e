package verbatim.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextDirectionTest {

    @Test
    void whatTurnsTheDirectionOfOthersIsLeftOut() {
        assertThat(TextDirection.inLine("\u202Eone\u202C \u2066two\u2069 \u202A\u202B\u202D\u2067\u2068three")).isEqualTo("one two three");
    }

    @Test
    void otherWordsStayAsTheyAre() {
        var arabic = "قال «نعم»\u200F and 😀";

        assertThat(TextDirection.inLine(arabic)).isSameAs(arabic);
    }
}
