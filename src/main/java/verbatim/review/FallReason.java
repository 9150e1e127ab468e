package verbatim.review;

import org.jspecify.annotations.Nullable;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.passage.WorkReopened;

/**
 * Why a sign-off fell.
 *
 * @param why null where an older build kept a sentence that nothing reads any more
 * @param subject label of the passage, or that sentence
 */
public record FallReason(WorkReopened.@Nullable Why why, String subject) implements Sayable {

    /** In words: "Q1 is open again." */
    @Override
    public String words(Sentences sentences) {
        return why == null ? subject : sentences.of(why, subject);
    }
}
