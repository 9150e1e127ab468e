package verbatim.ui.component;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import verbatim.passage.Status;
import verbatim.review.Progress;

/** The small parts that tell of a status, of progress, and of what is missing. */
class StatusPartsTest {

    @ParameterizedTest
    @EnumSource
    void aStatusIsSignWordAndColourAtOnce(Status status) {
        var word = new StateWord(status);

        assertThat(word.getElement().getTextRecursively()).isEqualTo(status.sign() + Words.of(status));
        assertThat(word.getClassNames()).contains(status.style());
        assertThat(word.getElement().getChild(0).getAttribute("aria-hidden")).as("the word is enough for the ear").isEqualTo("true");
    }

    @Test
    void progressIsOneBarWithASegmentForEachStatusThatOccurs() {
        var strip = new ProgressStrip(Progress.of(List.of(
                Status.TO_CHECK, Status.VERIFIED, Status.VERIFIED, Status.PROBLEM, Status.DISMISSED)));

        assertThat(segments(strip)).containsExactly("verified 2", "problem 1", "to-check 1");
        assertThat(strip.getElement().getAttribute("aria-label")).isEqualTo("2 of 4 verified · 1 problem · 1 to check");
        assertThat(strip.getTitle()).hasValue("2 of 4 verified · 1 problem · 1 to check");
    }

    @Test
    void progressIsShownAnew() {
        var strip = new ProgressStrip(Progress.of(List.of(Status.TO_CHECK)));
        strip.show(Progress.of(List.of(Status.VERIFIED)));

        assertThat(segments(strip)).containsExactly("verified 1");
    }

    @Test
    void whatIsMissingIsSaidInSentencesUntilTheNextTry() {
        var refusal = new RefusalLine();
        assertThat(refusal.getElement().getAttribute("role")).isEqualTo("alert");
        refusal.say(List.of("Set a finding first.", "Add evidence."));
        assertThat(refusal.getChildren().map(sentence -> sentence.getElement().getText()))
                .containsExactly("Set a finding first.", "Add evidence.");

        refusal.say("Set a finding first.");
        assertThat(refusal.getChildren()).hasSize(1);
        refusal.clear();
        assertThat(refusal.getChildren()).isEmpty();
    }

    private static Stream<String> segments(ProgressStrip strip) {
        return strip.getElement().getChildren().map(part ->
                String.join(" ", part.getClassList()) + " " + part.getStyle().get("flex"));
    }
}
