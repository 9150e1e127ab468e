package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Speakers where no capital shows a name. */
class BarePhrasesTest {

    @Test
    void titlesAreNoPartOfTheName() {
        assertThat(Parsed.of("قال رئيس البلدية سامر خوري: «نعم، سنفعل».", "ar").speaker("نعم")).isEqualTo("سامر خوري");
        assertThat(Parsed.of("市长王建国说：“我们会去。”", "zh").speaker("我们会去")).isEqualTo("王建国");
        assertThat(Parsed.of("山本花子さんは「行きます」と話した。", "ja").speaker("行きます")).isEqualTo("山本花子");
    }

    @Test
    void aTitleAloneIsWhoeverBearsIt() {
        assertThat(Parsed.of("部长说：“我们会去。”", "zh").speaker("我们会去")).isEqualTo("部长");
    }

    @Test
    void whenAndWhereItWasSaidIsNoPartOfIt() {
        assertThat(Parsed.of("李梅昨天在记者会上强调：“我们会去。”", "zh").speaker("我们会去")).isEqualTo("李梅");
        assertThat(Parsed.of("وقالت سلمى عواد للصحيفة: «نعم، سنفعل».", "ar").speaker("نعم")).isEqualTo("سلمى عواد");
    }

    @Test
    void aPronounIsNoName() {
        assertThat(Parsed.of("「行きます」と彼女は話した。", "ja").speaker("行きます")).isEqualTo("nobody");
    }
}
