package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** A noun for somebody who speaks, right beside its verb, is as sure as a name. */
class PlainSubjectTest {

    private static boolean open(String text) {
        Parsed parsed = Parsed.of(text);
        return parsed.found().doubts(parsed.quote("ferry")).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The council said: “The ferry will stop in May.”", "In a statement, the company said: “The ferry will stop in May.”",
        "“The ferry will stop in May,” said a spokesman for the ministry.", "The police said in a statement that “the ferry will stop in May.”",
        "A spokeswoman for the council told the Gazette: “The ferry will stop in May.”", "The ministry added, “The ferry will stop in May.”",
        "“The ferry will stop in May,” said Norwick police.", "Harlow Foods workers said the ferry would stop in May.",
        "The mayor’s office said that the ferry would stop in May."})
    void besideItsVerb(String text) {
        assertThat(open(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Critics of the company said: “The ferry will stop in May.”",
        "The rivals quit and the company that ran it said: “The ferry will stop in May.”"})
    void elsewhereItIsNot(String text) {
        assertThat(open(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ann Lee called the ferry “a disgrace to all of us here.”", "She met Tom Roe. Mayor Ann Lee described the ferry as “a disgrace to all of us here.”"})
    void whoOpensTheSentenceAndCallsSomethingSo(String text) {
        Parsed parsed = Parsed.of(text);
        assertThat(parsed.found().doubts(parsed.quote("disgrace"))).isEmpty();
        assertThat(parsed.speaker("disgrace")).isEqualTo("Ann Lee");
    }
}
