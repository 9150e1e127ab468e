package verbatim.text.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalkTableTest {

    @Test
    void theHeadRowSaysWhoSpeaksInTheOthers() {
        Talked.inLines("""
            -        | Time	Speaker	Words
            Ida Bell | 00:00:01	Ida Bell	The lock is shut.
            tom r    | 00:00:07	tom r	Who says so?
            ?        | 00:00:09		I do.
            ?        | 00:00:10	Cannot be: shut.
            Ida Bell | 00:00:12	Ida Bell	So it is: shut.
            """);
        Talked.inLines("""
            -        | Nr.	Sprecher	Text	Zeit
            Ida Bell | 1	Ida Bell	Die Schleuse ist zu.	00:01
            Tom Roe  | 2	Tom Roe	Wer sagt das?	00:04
            Ida Bell | 3	Ida Bell	Ich.	00:09
            """);
        Talked.inLines("""
            -        | Name	Text
            Ida Bell | Ida Bell	The lock is shut.
            Tom Roe  | Tom Roe	Who says so?
            ?        | Ida Bell	I do.¶And so does he.
            """);
    }

    @Test
    void timesAndWordsStandBesideTheNames() {
        var text = "Time\tSpeaker\tWords\n0:01\tIda Bell\tShut.\n0:07\tTom Roe\tWho says so?\n\nThat is all.";
        var places = TextTurns.of(text).places();
        assertThat(places.get(1).turn().time()).isEqualTo("0:01");
        assertThat(text.substring(places.get(2).words())).startsWith("Who says so?");
        assertThat(TextTurns.of(text).at(text.indexOf("all")).orElseThrow().name()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name\tText\nOakham\tIt has a lock.\nNorwick\tIt has none.", "Time\tPlace\n10:00\tOakham\n11:00\tNorwick", "Speaker\tFee\nIda Bell\t20\nTom Roe\t30"})
    void otherTablesHoldNoTalk(String table) {
        assertThat(TextTurns.of(table).places()).isEmpty();
    }
}
