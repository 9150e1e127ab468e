package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** What a named person plainly calls something, accuses it of or describes it as is in no doubt; names, passives and words far off stay in it. */
class JudgedWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {
            "Otto Brill called the plan “a mess”.",
            "Otto Brill described the plan as “a mess”.",
            "Mayor Ann Cole dismissed the claims as “pure mess”.",
            "Ann Cole accused the council of “sheer mess”.",
    })
    void areSure(String text) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.found().doubts(parsed.quote("mess"))).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "The plan was described as “a mess”.",
            "Otto Brill spoke of the “grey mess” in the harbour.",
            "Otto Brill praised the mayor of the “grey mess”.",
            "Otto Brill, who was accused of “sheer mess”, left.",
    })
    void areOpen(String text) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.found().doubts(parsed.quote("mess"))).as(text).contains(QuoteDoubt.KIND);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tom Ware noted that Ann Cole had used the phrase “a small mess”. | Ann Cole
            Tom Ware said Ann Cole never used the phrase “small mess”. | Tom Ware
            Tom Ware said he used the word “mess”. | Tom Ware
            """)
    void aWordIsWhoseWhoIsSaidToHaveUsedIt(String text, String speaker) {
        assertThat(Parsed.of(text).speaker("mess")).as(text).isEqualTo(speaker);
    }
}
