package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.Parsed;

/** The clause in which the words stand says whose they are. */
class WhatSomebodyCalledTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            In 2009, under what Tom Roe called “the old way,” the Norwick Rowing Club, a private club, said anybody could join. | old way | Tom Roe
            In what Mayor Tom Roe called a “dark day,” the council announced that the port would close. | dark day | Tom Roe
            After what Ann Lee described as “a dark day,” Tom Roe told the council he would resign. | dark day | Ann Lee
            Amid what critics call “a land grab,” the minister said he would wait. | land grab | critics
            Citing what she called “a dark day,” Ann Lee said the port would close. | dark day | Ann Lee
            """)
    void andNoLaterOne(String text, String words, String speaker) {
        assertThat(Parsed.of(text).speaker(words)).isEqualTo(speaker);
    }
}
