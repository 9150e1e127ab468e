package verbatim.document;

import java.util.Set;
import verbatim.message.Worded;

/**
 * Something of a document that could not be read for certain, or was left out.
 *
 * @param start where in the text, in UTF-16 units
 * @param end the offset after it; the start where nothing of it stands in the text
 */
public record ReadWarning(Code code, int start, int end) {

    /** What it is. The form {@code place} is said beside its place. */
    public enum Code implements Worded {
        /** A turn begins with what may be a name and cannot be told for certain. */
        SPEAKER_UNREADABLE,
        /** Words that a document marks as hidden were left out before this place. */
        HIDDEN_WORDS,
        /** A box within an article that asks readers for their address was left out before this place. */
        BOX_LEFT_OUT,
        /** A page before this place has no words: it may be a picture of some. */
        PAGE_WITHOUT_WORDS,
        /** What came with an e-mail was not read. */
        ATTACHMENT_UNREAD;

        /** Whether words were lost: what stands in them was not read, and is found by nobody. */
        public boolean losesWords() {
            return this != SPEAKER_UNREADABLE;
        }

        @Override
        public Set<String> forms() {
            return Set.of("place");
        }
    }
}
