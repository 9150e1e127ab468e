package verbatim.text.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import verbatim.comparison.SentenceModel;

/** What is learned from our own speeches, with the model that ships. */
class ClaimTrainingTest {

    private static final ClaimFinder FINDER = new ClaimFinder(new SentenceModel()::await);

    /** Another processor rounds the model's numbers otherwise, so that the last digits differ. */
    @Test
    void theSpeechesEndInTheResource() throws IOException {
        var learned = LearnedMeaning.of(ClaimTraining.read().resource());
        var kept = Objects.requireNonNull(LearnedMeaning.read("en"));
        assertThat(learned.direction().likeness(kept.direction())).isCloseTo(1, within(0.005));
        assertThat(learned.most()).isCloseTo(kept.most(), within(0.3));
        assertThat(learned.nothing()).isCloseTo(kept.nothing(), within(0.1));
    }

    @Test
    void onSpeechesItWasNotLearnedFromItIsRightMoreOftenThanTheSigns() throws IOException {
        var speeches = MarkedSpeeches.of("whole-speeches-en.txt");
        speeches.addAll(MarkedSpeeches.of("speeches-en.txt"));
        assertThat(wrong(FINDER, speeches)).isLessThan(wrong(new ClaimFinder(), speeches)).isLessThan(45);
    }

    @Test
    void theSeedIsFoundAsByTheSigns() throws IOException {
        var text = Files.readString(Path.of("seeds/articles/000_ad5055bf1d0914a9.txt"));
        var bySigns = Claimed.of(text).claims();
        assertThat(Claimed.by(FINDER, text, "en").claims()).containsAll(bySigns).hasSizeLessThanOrEqualTo(bySigns.size() + 2);
    }

    private static long wrong(ClaimFinder finder, List<MarkedSpeeches.Speech> speeches) {
        return speeches.stream().mapToLong(speech -> {
            var claims = Claimed.by(finder, speech.text(), "en").found().claims();
            return speech.sentences().stream()
                    .filter(each -> claims.stream().anyMatch(claim -> each.span().contains(claim.span())) != each.checkable()).count();
        }).sum();
    }
}
