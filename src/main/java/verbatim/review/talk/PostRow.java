package verbatim.review.talk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.passage.Signature;

/**
 * Something that was said in a thread, as somebody reads it: with the names of now for whom it mentions, and without those of
 * confidential sources that they may not know.
 *
 * @param number counts from 1 in its thread
 * @param words empty where it was taken back
 * @param edited when it was last changed; null where these are the first words
 * @param earlier how it read before, oldest first
 * @param withdrawn who took it back; null where nobody did
 * @param isUnread whether the one who reads has not read it
 * @param mentionsMe whether it speaks to the one who reads
 * @param asked whom it asks: who has not answered, and who need not
 */
public record PostRow(
        PostId id,
        int number,
        String words,
        Signature written,
        @Nullable Instant edited,
        List<String> earlier,
        @Nullable Signature withdrawn,
        boolean isUnread,
        boolean mentionsMe,
        List<Asked> asked) {

    /** Keeps the lists from being changed later. */
    public PostRow {
        earlier = List.copyOf(earlier);
        asked = List.copyOf(asked);
    }

    /** The same once the one who reads has read it. */
    public PostRow read() {
        return new PostRow(id, number, words, written, edited, earlier, withdrawn, false, mentionsMe, asked);
    }

    /**
     * Somebody whom it mentions.
     *
     * @param unasked who said that they need not answer, and when; null where it waits for their answer
     * @param again who said last that an answer is needed after all; null where nobody did
     */
    public record Asked(PersonId person, String name, @Nullable Signature unasked, @Nullable Signature again) {}
}
