package verbatim.document;

/** A file that cannot be read as text. Its message is a sentence for the person who chose the file. */
public class UnreadableDocument extends RuntimeException {

    /** @param sentence says what is wrong with the file, and what to do instead */
    public UnreadableDocument(String sentence) {
        super(sentence);
    }

    /** @param cause what the reader met, for the log */
    UnreadableDocument(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
