package verbatim.review;

import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;
import verbatim.passage.WorkReopened;

/**
 * Why a sign-off fell.
 *
 * @param why null where an older build kept a sentence that nothing reads any more
 * @param subject label of the passage, or that sentence
 */
public record FallReason(WorkReopened.@Nullable Why why, String subject) {

    /** In words: "Q1 is open again." */
    public String words(Sentences sentences) {
        return why == null ? subject : sentences.of(why, subject);
    }

    /** In words, as the screens show it. */
    public String words() {
        return words(Sentences.ENGLISH);
    }
}
