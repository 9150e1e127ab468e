package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verbatim.text.Parsed;

/** Men and women whom only the pronouns of the text show. */
class GenderByUseTest {

    @Test
    void pronounsShowAWoman() {
        Parsed parsed = Parsed.of("""
                On Monday Zolani put down her pen. Zolani said she was tired, and Zolani closed her book.

                Bob Ray looked up. "The bridge is safe," she said.
                """);
        assertThat(parsed.speaker("bridge is safe")).isEqualTo("Zolani");
    }

    @Test
    void anotherNameBetweenShowsNothing() {
        Parsed parsed = Parsed.of("""
                On Monday Zolani met Ann Lee and her son. Then Zolani thanked Ann Lee and her husband.

                "The bridge is safe," he said.
                """);
        assertThat(parsed.speaker("bridge is safe")).isNotEqualTo("Ann Lee");
    }
}
