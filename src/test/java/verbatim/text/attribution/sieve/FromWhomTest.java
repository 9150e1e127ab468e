package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

class FromWhomTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            From Ida Bell, keeper of the lock:¶“It is shut.” | Ida Bell
            11:20 And from the river police:¶“It is shut.” | river police
            Hal Weir spoke. From the town’s lock keeper, Ida Bell: “It is shut.” | Ida Bell
            From the quay, Ida Bell called: “It is shut.” | Ida Bell
            """)
    void nothingButFromWhomTheWordsCome(String text, String speaker) {
        assertThat(Parsed.of(text.replace("¶", "\n\n")).speaker("shut")).as(text).isEqualTo(speaker);
    }
}
