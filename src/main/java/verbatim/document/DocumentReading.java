package verbatim.document;

import org.jspecify.annotations.Nullable;

/**
 * Reads documents that people bring as sources: bytes become text with locators, or a sentence that says why not. The
 * format is told by the content first, and by the file's name where the content leaves it open.
 *
 * <p>Free of state, and safe to be used by several threads. Reading works in bounded memory, resolves nothing outside the
 * bytes, and takes seconds for the largest documents: call it off the threads that people wait on.
 */
public final class DocumentReading {

    /** The largest file read, in bytes. */
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    /** The longest text that a document may hold, in UTF-16 units. */
    public static final int LONGEST_TEXT = 5_000_000;

    /**
     * The text of a document.
     *
     * @param fileName as the person's computer calls it, or what a web address ends with; may be empty
     * @throws UnreadableDocument if it cannot be read, with a sentence for the person who chose it
     * @throws ReadingCancelled if the progress's follower did not let it go on
     */
    public ReadDocument read(byte[] bytes, String fileName, ReadingProgress progress) {
        return read(bytes, fileName, null, progress);
    }

    /**
     * The text of a document whose encoding was announced.
     *
     * @param charset the encoding that the server gave; taken where the bytes do not say otherwise
     */
    public ReadDocument read(byte[] bytes, String fileName, @Nullable String charset, ReadingProgress progress) {
        throw new UnreadableDocument("This kind of file is not read yet.");
    }
}
