package verbatim.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import verbatim.source.capture.SnapshotId;
import verbatim.text.wording.Wording;

class FoundWordsTest {

    @Test
    void theSameWordsAreTheSameHoweverTheirFragmentsAreJoined() {
        var printed = "“We will stay,” … “whatever it costs.”";

        assertThat(compared("We will stay, ⋯ whatever it costs.").isOf(printed)).isTrue();
        assertThat(compared("“We will stay,” “whatever it costs.”").isOf(printed)).as("compared before marks were left out").isTrue();
        assertThat(compared("We will stay, ⋯ whatever that costs.").isOf(printed)).isFalse();
    }

    private static FoundWords compared(String words) {
        return new FoundWords(new SnapshotId(UUID.randomUUID()), List.of(), words, Wording.VERBATIM, Set.of(), List.of(), "en 1");
    }
}
