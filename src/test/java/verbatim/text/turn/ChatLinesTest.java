package verbatim.text.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chats and calls as their programs write them out. */
class ChatLinesTest {

    @ParameterizedTest
    @ValueSource(strings = {
        """
        Mona Hale | [12.03.24, 10:04:11] Mona Hale: The lock is shut.
        ?         | [12.03.24, 10:05:11] ~fish: Since May.
        ?         | [12.03.24, 10:06:11] 🐟: Yes.
        Mona Hale | [12.03.24, 10:07:11] Mona Hale: We know.
        """, """
        Mona Hale | [10:04, 12/03/2024] Mona Hale: The lock is shut.
        ?         | [10:05, 12/03/2024] ???: Since May.
        Mona Hale | [10:06, 12/03/2024] Mona Hale: We know.
        """, """
        Mona Hale | 12/03/2024, 10:04 - Mona Hale: The lock is shut.
        ?         | 12/03/2024, 10:05 - +44 7700 900123: Since May.
        Mona Hale | 12/03/2024, 10:06 - Mona Hale: We know.
        ?         | 12/03/2024, 10:07 - Messages are encrypted.
        """, """
        Mona Hale | Mona Hale  10:04 AM¶The lock is shut.
        ?         | :)) fish  10:05 AM¶Since May.
        Mona Hale | Mona Hale  10:06 AM¶We know.
        """, """
        Mona Hale | Mona Hale, [12.03.24 10:04]¶The lock is shut.
        ?         | ~x~, [12.03.24 10:05]¶Since May.
        Mona Hale | Mona Hale, [12.03.24 10:06]¶We know.
        """, """
        Mona Hale | Mona Hale — Today at 10:04 AM¶The lock is shut.
        ?         | ~x~ — Today at 10:05 AM¶Since May.
        Mona Hale | Mona Hale — Today at 10:06 AM¶We know.
        """, """
        Mona Hale | 10:04:11 From Mona Hale to Everyone:¶	The lock is shut.
        ?         | 10:05:00 From ~~ to Everyone:¶	Since May.
        Mona Hale | 10:06:02 From Mona Hale to Everyone:¶	We know.
        """, """
        Mona Hale | 10:04 Mona Hale: The lock is shut.
        ?         | 10:05 [unclear]: Since May.
        Mona Hale | 10:06 Mona Hale: We know.
        Olaf Kern | 10:08 Olaf Kern: Good.
        """})
    void whatHasNoNameIsNobodys(String table) {
        Talked.inLines(table);
    }

    @Test
    void whatHasNoNameHasItsTime() {
        var text = "[12.03.24, 10:04:11] Mona Hale: The lock is shut.\n[12.03.24, 10:05:11] ~fish: Since May.\n[10:06:11, 12.03.24] Mona Hale: We know.";

        assertThat(TextTurns.of(text).places()).extracting(place -> place.turn().time()).containsExactly("10:04:11", "10:05:11", "10:06:11");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        """
        Hale, Mona | Hale, Mona   0:04¶Good morning. The lock is shut.
        van der Kern, Olaf | van der Kern, Olaf   0:12¶Since May.
        Hale, Mona | Hale, Mona (Harbor)   0:20¶We know.
        """, """
        HALE, Mona | HALE, Mona\t1:00:04¶Good morning. The lock is shut.
        Kern, Olaf | Kern, Olaf\t1:00:12¶Since May.
        """, """
        Hale, Mona | Hale, Mona | 0:04¶Good morning. The lock is shut.
        Kern, Olaf | Kern, Olaf | 0:12¶Since May.
        """, """
        Mona Hale | Mona Hale   0 minutes 4 seconds¶0:04¶The lock is shut.
        Olaf Kern | Olaf Kern   0 minutes 12 seconds¶0:12¶Since May.
        """, """
        Mona Hale | Mona Hale 0:04¶The lock is shut.
        Olaf Kern | Olaf Kern 0:12¶Since May.
        """, """
        ?         | mona hale   0:04¶The lock is shut.
        Olaf Kern | Olaf Kern   0:12¶Since May.
        ?         | mona hale   0:14¶Yes.
        """, """
        Hale, Mona | [10:04] Hale, Mona¶Good morning. The lock is shut.
        Kern, Olaf | [10:05] Kern, Olaf¶Since May.
        """, """
        Mona Hale | Mona Hale¶0:04¶Good morning. The lock is shut.
        Olaf Kern | Olaf Kern¶0:12¶Since May.
        Mona Hale | Mona Hale¶0:20¶Yes.
        """})
    void aFamilyNameMayStandFirst(String table) {
        Talked.inParagraphs(table);
        Talked.inLines(table);
    }

    @Test
    void aTimeBelowANameIsThatOfItsTurn() {
        var text = "Mona Hale\n0:04\nGood morning.\n\nOlaf Kern\n[0:12]\nSince May.\n\nMona Hale\n0:20\nYes.";

        assertThat(TextTurns.of(text).places()).extracting(place -> place.turn().time()).containsExactly("0:04", "0:12", "0:20");
    }

    @Test
    void namesAndTimesOfAListAreNone() {
        assertThat(TextTurns.of("Mona Hale 10:15\nThe lock\n\nOlaf Kern 11:00\nThe lamp").places()).isEmpty();
        assertThat(TextTurns.of("Mona Hale 31:28\nOlaf Kern 32:10\nEva Lind 33:00").places()).isEmpty();
    }

    @Test
    void aDayIsNoName() {
        assertThat(TextTurns.of("Tuesday, March   10:15\nThe lock was shut.\n\nWe left.").places()).isEmpty();
    }
}
