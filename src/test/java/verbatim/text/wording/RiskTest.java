package verbatim.text.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import verbatim.text.wording.risk.Risk;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** What can turn the meaning, in sentences of this test. */
class RiskTest {

    private static final SourceWords SPEECH = SourceWords.of("""
            The council will not sell the mill. We might close two of the five schools in Norby next year. The bridge is
            safe, but only for carts. We will pay every farmer if the harvest fails. If the dam holds, the valley is out
            of danger. Is this the bridge that nobody wanted to pay for? I think the mayor of Norby knows it.""", "en");

    private final WordingComparison comparison = new WordingComparison(HouseStyle.standard("en"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The council will sell the mill | NEGATION",
        "The council [will] sell the mill | NEGATION",
        "close three of the five schools | NUMBER",
        "close [three] of the five schools | NUMBER",
        "close of the five schools in Norby | NUMBER",
        "two of the five schools in Sudby next year | NAME",
        "We close two of the five schools | MODALITY",
        "We will close two of the five schools | MODALITY",
        "The bridge is safe | TRUNCATION",
        "We will pay every farmer | TRUNCATION",
        "The council will | TRUNCATION",
        "the valley is out of danger | TRUNCATION",
        "this the bridge that nobody wanted to pay for | TRUNCATION"})
    void isTold(String quote, Risk risk) {
        assertThat(comparison.compare(quote, SPEECH).risks()).contains(risk);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "The council won't sell the mill",
        "two of the 5 schools in Norby next year",
        "two of really the five schools in Norby next year",
        "The bridge is safe, but only for carts.",
        "We will pay every farmer if the harvest fails",
        "Is this the bridge that nobody wanted to pay for?",
        "the mayor of Norby knows it"})
    void isNotSeenWhereThereIsNone(String quote) {
        assertThat(comparison.compare(quote, SPEECH).risks()).isEmpty();
    }
}
