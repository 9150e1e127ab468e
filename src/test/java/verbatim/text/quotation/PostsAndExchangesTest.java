package verbatim.text.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verbatim.text.Parsed;
import verbatim.text.QuoteKind;

/** Words of others that an article sets off without marks: below the head of a post, behind labels, in entries of a diary. */
class PostsAndExchangesTest {

    @ParameterizedTest
    @ValueSource(strings = {"Ida Bell @idabell · 3h\n", "Ida Bell\n@idabell\n5 hours ago\n", "Ida Bell (@idabell), 2 days ago:\n", "Ida Bell @idabell · May 4\n\n"})
    void aPostStandsBelowItsHead(String head) {
        Parsed parsed = Parsed.of("The keeper wrote on Sunday.\n\n" + head + "The lock is shut. I am sorry for it.\n\nThe town did not answer.");
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly("The lock is shut. I am sorry for it.");
        assertThat(parsed.speaker("lock is shut")).isEqualTo("Ida Bell");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ask Ida Bell @idabell for 3 keys.\nThe lock is shut.", "Ida Bell @idabell\nKeeper of the lock\nThe lock is shut."})
    void withoutATimeNoLineIsAHead(String text) {
        assertThat(Parsed.of("The town wrote.\n\n" + text + "\n\nNobody came.").words(QuoteKind.DIRECT)).isEmpty();
    }

    @Test
    void linesOfAnExchangeAreSaid() {
        Parsed parsed = Parsed.of("The keeper spoke to the skipper over the radio that night.\n\nSkipper: We need the lock.\n\nKeeper: It is shut.\n\nSkipper: Then open it.\n\n"
                + "The boat waited until dawn. It was cold, and the river rose.\n\nThe town has asked for a report. It is due in June, and a board will read it.\n\nNobody was hurt.\n\nThe lock was built in 1902.");
        assertThat(parsed.words(QuoteKind.DIRECT)).containsExactly("We need the lock.", "It is shut.", "Then open it.");
        assertThat(parsed.speaker("Then open")).isEqualTo("Skipper");
    }

    @Test
    void aListOfFactsIsNotSaid() {
        Parsed parsed = Parsed.of("The locks have new hours, and the mill has too.\n\nUpper lock: Open from six.\n\nLower lock: Open from seven.\n\nThe boats are glad. It was time, they say.\n\nThe mill is shut.");
        assertThat(parsed.words(QuoteKind.DIRECT)).isEmpty();
    }

    @Test
    void entriesOfADiaryFollowTheVerbOfWriting() {
        Parsed parsed = Parsed.of("On the last page Ida Bell wrote:\n\n3 May. The river is rising and the lock will not hold.\n\n4 May: Rain all day.\n\nThe book was found in June.");
        assertThat(parsed.quote("will not hold").kind()).isEqualTo(QuoteKind.DIRECT);
        assertThat(parsed.speaker("Rain all day")).isEqualTo("Ida Bell");
        assertThat(parsed.words(QuoteKind.DIRECT)).noneMatch(words -> words.contains("found in June"));
    }
}
