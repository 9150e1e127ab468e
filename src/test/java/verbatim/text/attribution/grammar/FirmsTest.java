package verbatim.text.attribution.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

class FirmsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “We pay,” Bell and Weir Inc. said. | Bell and Weir Inc.
            “We pay,” said Bell and Daughters. | Bell and Daughters
            “We pay,” said Bell & Weir’s Ida Moss. | Ida Moss
            “We pay,” said Bell and Weir’s Ida Moss. | Ida Moss
            “We pay,” said the town’s mayor and fire chief, Ida Moss. | Ida Moss
            “We pay,” said the firm’s founder and chief executive Ida Moss. | Ida Moss
            Bell and Weir Ltd said: “We pay.” | Bell and Weir Ltd
            “We pay,” Bell said. Bell and council officials met. | Bell
            """)
    void twoNamesAreOneFirmWhereItsEndShowsIt(String text, String speaker) {
        assertThat(Parsed.of(text).speaker("pay")).as(text).isEqualTo(speaker);
    }
}
