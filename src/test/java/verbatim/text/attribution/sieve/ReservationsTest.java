package verbatim.text.attribution.sieve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteDoubt;

/** What the text leaves open about who speaks stays open, though the words of saying are plain. */
class ReservationsTest {

    @ParameterizedTest
    @ValueSource(strings = {
        // Who speaks is only supposed to be the one named.
        "A caller police say was Ida Bell told the nurse: “The dam is safe.”",
        "A woman thought to be Ida Bell wrote: “The dam is safe.”",
        "A man claiming to be Tom Bell shouted: “The dam is safe.”",
        "“The dam is safe,” a driver presumed to be Tom Bell said.",
        "A woman the court believes is Ida Bell said that the dam is safe.",
        // Another says the words inside the statement.
        "The nurse asked him to “trust me, the dam is safe,” Bell said.",
        "His landlord had promised that “the dam is safe,” Bell said.",
        "The letter had called the lake “a place whose dam is safe,” Bell said.",
        "The crews were told that “the dam is safe,” Bell said.",
        "The neighbours were shouting that “the dam is safe,” Bell recalled.",
        // Two may speak by turns.
        "“Who built it?” Hart asked. “My father,” Bell said. “The dam is safe?” “He said so.”",
        "“My father built it,” Bell said. “When?” “The dam is safe.” “Good.”",
        "“When?” asked Bell. “Dam is safe.”",
        "“The dam is safe,” the mother said the boy said.",
        // Nobody is named.
        "“The dam is safe,” said everybody.",
        "“The dam is safe,” said both.",
        "“The dam is safe,” said all four.",
        "“The dam is safe,” someone said.",
        "“The dam is safe,” both said.",
        "“The dam is safe,” said the foreman, Adeyo.",
        "“The dam is safe,” the 34-year-old said.",
        // The reporter may go on behind the clause of saying.
        "The whole dam is safe, the council announced Tuesday, ending months of talks.",
        // An object that is told of.
        "The report describes a town in which no dam is safe."})
    void isOpen(String text) {
        assertThat(doubts(text)).contains(QuoteDoubt.SPEAKER);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "A man police named as Tom Bell told the nurse: “The dam is safe.”",
        "“The dam is safe,” said a man identified as Tom Bell.",
        "I told him that “the dam is safe,” Bell said.",
        "In spring the lake was low and “the dam is safe,” Bell said.",
        "Tom Bell told him that “the dam is safe,” Bell said.",
        "“The dam is safe,” said the coach, who left.",
        "“The dam is safe,” said the coach, Norwick's best.",
        "“The dam is safe,” said a 34-year-old nurse.",
        "The mayor acknowledged the state in which no dam is safe."})
    void isSure(String text) {
        assertThat(doubts(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "“The dam is safe,” said both. | both",
        "“The dam is safe,” everyone said. | everyone",
        "“The dam is safe,” said all four. | all four"})
    void wordsOfManyAreNotLost(String text, String speaker) {
        assertThat(Parsed.of(text).speaker("The dam")).isEqualTo(speaker);
    }

    private static Iterable<QuoteDoubt> doubts(String text) {
        Parsed parsed = Parsed.of(text);
        return parsed.found().doubts(parsed.quote("am is safe"));
    }
}
