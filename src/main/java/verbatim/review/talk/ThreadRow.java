package verbatim.review.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Signature;

/**
 * A thread as somebody reads it.
 *
 * @param posts what was said, in order
 * @param turns who has settled it and opened it again, in order
 * @param resolved who has settled it; null where it is open
 */
public record ThreadRow(ThreadId id, List<PostRow> posts, List<Turn> turns, @Nullable Signature resolved) {

    /** Keeps the lists from being changed later. */
    public ThreadRow {
        posts = List.copyOf(posts);
        turns = List.copyOf(turns);
    }

    /** That it was settled, or opened again. */
    public record Turn(What what, Signature made) {

        /** Which of the two. */
        public enum What {
            RESOLVED,
            REOPENED
        }
    }

    /** Whether nobody has settled it. */
    public boolean isOpen() {
        return resolved == null;
    }

    /** How many posts the one who reads has not read. */
    public int unread() {
        return (int) posts.stream().filter(PostRow::isUnread).count();
    }

    /** The number of the last post; so far it is read by whoever has it before them. */
    public int last() {
        return posts.isEmpty() ? 0 : posts.getLast().number();
    }
}
