package verbatim.text.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarginTest {

    private static String words(String text) {
        var rest = new StringBuilder(text);
        Margin.of(text).reversed().forEach(entry -> rest.delete(entry.start(), entry.end()));
        return rest.toString().replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0:03 / 0:07
            00:00:03 / 00:00:07
            [00:00:03] / [00:00:07]
            (0:03) / (0:07)
            00:00:03,120 --> 00:00:05,000 / 00:00:05,000 --> 00:00:07,900
            [0:03](https://v.example/x?t=3) / [0:07](https://v.example/x?t=7)
            01:00:03:12 / 01:00:07:00
            59:58 / 1:00:02
            0:0:3.120 --> 0:0:5.40 / 0:0:5.40 --> 0:0:9.1
            00:03 - / 00:07 -
            """)
    void timesOfEveryFormAreNoWords(String pair) {
        var times = pair.strip().split(" / ");
        for (var between : new String[] {" ", "\t", "\n"}) {
            var text = times[0].strip() + between + "We shut the lock\n" + times[1].strip() + between + "and nobody came.";
            assertThat(words(text)).as(text).isEqualTo("We shut the lock and nobody came.");
        }
    }

    @Test
    void theNumbersOfLinesAreNoWords() {
        assertThat(words("12   and we never asked\n13   because nobody said\n\n14   that there was\n15   a lock."))
                .isEqualTo("and we never asked because nobody said that there was a lock.");
        assertThat(words("5 We begin\nwith four\nand a fifth\nand more\nof it\n10 and so\non we go\nuntil it\nis done\nand yet\n15 it is not."))
                .isEqualTo("We begin with four and a fifth and more of it and so on we go until it is done and yet it is not.");
    }

    @Test
    void theNumbersOfAShortPageAreNoWords() {
        assertThat(words("Page 7\n1 it was shut\n2 since May.")).isEqualTo("Page 7 it was shut since May.");
        assertThat(words("1 We\n2 begin\n3 with\n4 it\n\n1 and\n2 end.")).isEqualTo("We begin with it and end.");
        assertThat(Margin.of("Since May.\n1 boat came\n2 left")).isEmpty();
    }

    /** However the pages are parted, and however few lines the next one has. */
    @ParameterizedTest
    @ValueSource(strings = {"\f", "\n\f\n", "\n2\n", "\n\f          2\n\n", "\n          2\n\f", "\n- 2 -\n", "\n\f\n2\n"})
    void theNumbersOfPagesAndOfTheirLinesAreNoWords(String pageEnd) {
        for (var gap : new String[] {" ", "   ", "\t"}) {
            var first = "1%sWe shut\n2%sthe lock\n3%sand the\n4%sgate of".replace("%s", gap) + ("\f".equals(pageEnd) ? "\n" : "") + pageEnd;
            assertThat(words(first + "1" + gap + "Oakham.")).isEqualTo("We shut the lock and the gate of Oakham.");
            assertThat(words(first + "1" + gap + "Oakham\n2" + gap + "in May.")).isEqualTo("We shut the lock and the gate of Oakham in May.");
        }
        assertThat(words("We shut it.\n\f1 Nobody\n2 came.")).isEqualTo("We shut it. Nobody came.");
        assertThat(words("We\nshut\nit\nin\n5 May\nand\nin\nJune\nof\n10 this\nyear\nand\nthe\nlast,\n15 too.\n\fSo\nit\nis\nin\n5 Oakham."))
                .isEqualTo("We shut it in May and in June of this year and the last, too. So it is in Oakham.");
    }

    /** A chat's clock is not said, and no moment of a recording. */
    @Test
    void timesOfTheDayAreNoWordsAndNoMoments() {
        var chat = "Eva Lind\n11:58 AM\nThe lock is shut.\nRolf Brandt\n12:03 PM\nSince when?";
        assertThat(words(chat)).isEqualTo("Eva Lind The lock is shut. Rolf Brandt Since when?");
        assertThat(Margin.of(chat)).extracting(Margin.Entry::time).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "10:30 we left, and it rained.",
        "10:30 we left.\n9:15 we had come.",
        "12 came.\n14 left.\n15 stayed.\n16 slept.",
        "4 schools closed\n5 opened\n6 stayed",
        "It was 10:30.\nAt 11:15 it rained.",
    })
    void figuresThatArePartOfWhatIsSaidStay(String text) {
        assertThat(Margin.of(text)).isEmpty();
    }
}
