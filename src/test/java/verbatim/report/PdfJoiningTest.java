package verbatim.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The forms of letters that are joined, by their names in the Unicode Standard. */
class PdfJoiningTest {

    @Test
    void joinsLettersOfArabic() {
        assertThat(PdfJoining.joined("سلم")).isEqualTo("\uFEB3\uFEE0\uFEE2");
    }

    @Test
    void givesTwoLettersTheirOneForm() {
        assertThat(PdfJoining.joined("لا").replace(" ", "")).isEqualTo("\uFEFB");
    }

    @Test
    void joinsLettersOfPersianToo() {
        assertThat(PdfJoining.joined("گفتگو")).isEqualTo("\uFB94\uFED4\uFE98\uFB95\uFEEE");
        assertThat(PdfJoining.joined("چه ژاله")).isEqualTo("\uFB7C\uFEEA \uFB8A\uFE8D\uFEDF\uFEEA");
    }

    @Test
    void leavesWhatIsNotJoined() {
        assertThat(PdfJoining.joined("שלום, The Paper 12")).isEqualTo("שלום, The Paper 12");
    }
}
