package verbatim.passage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/**
 * What engine or comparison is not sure of about a passage, as it is read.
 *
 * @param evidence that it hangs on; null where it hangs on none
 * @param settled null while it is open
 */
public record DoubtRow(
        DoubtId id, DoubtMatter matter, @Nullable EvidenceId evidence, Instant raisedAt, @Nullable Settled settled) {

    /** Whether nobody has settled it. */
    public boolean isOpen() {
        return settled == null;
    }

    /**
     * By what a doubt was settled, and by whom.
     *
     * @param note why it is none; null where the step itself says it
     */
    public record Settled(Signature by, Settling how, @Nullable String note) implements Sayable {

        private enum Line implements Worded {
            BECAUSE
        }

        /** In words: what somebody wrote, or the step; with what was written for a step that settled it by the way, both. */
        @Override
        public String words(Sentences sentences) {
            if (note == null) {
                return sentences.of(how);
            }
            return how == Settling.EVIDENCE_WITHDRAWN ? sentences.of(Line.BECAUSE, how, note) : note;
        }
    }
}
