package verbatim.review.talk;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
        boolean mentionsMe) {

    /** Keeps the list from being changed later. */
    public PostRow {
        earlier = List.copyOf(earlier);
    }
}
