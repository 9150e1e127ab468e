package verbatim.cli;

/** A line of input that is no document; its message says why, in words for whoever made the file. */
final class BadLineException extends Exception {

    private static final long serialVersionUID = 1L;

    BadLineException(String message) {
        super(message);
    }
}
