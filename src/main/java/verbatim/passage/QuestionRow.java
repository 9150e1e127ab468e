package verbatim.passage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A question that was asked about a passage, and its answer, as they are read.
 *
 * @param due by when the answer is wanted; null where nobody said
 * @param answer null while it is awaited
 */
public record QuestionRow(
        QuestionId id, String question, String putTo, Signature asked, @Nullable Instant due, @Nullable Answer answer, @Nullable Signature answered) {}
