package verbatim.cli;

import verbatim.message.Refusal;
import verbatim.message.Sentences;

/** A line of input that is no document; it says why to whoever made the file. */
final class BadLineException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient Refusal why;

    BadLineException(LineFault code, Object... args) {
        why = Refusal.of(code, args);
    }

    Refusal why() {
        return why;
    }

    /** The same, of a line that is told by its number. */
    Refusal in(int number) {
        return Refusal.of(LineFault.IN_LINE, number, why);
    }

    /** In English, for the log. */
    @Override
    public String getMessage() {
        return Sentences.ENGLISH.of(why);
    }
}
