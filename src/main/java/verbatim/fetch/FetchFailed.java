package verbatim.fetch;

/** A fetch that came to nothing: what the network or the server answered. Its message is a sentence for people. */
public class FetchFailed extends RuntimeException {

    /** Why it failed, for whoever acts on it. */
    public enum Reason {
        /** No server of that name. */
        NO_SUCH_ADDRESS,
        /** The server cannot be reached, or broke off. */
        UNREACHABLE,
        TIMED_OUT,
        TOO_LARGE,
        TOO_MANY_REDIRECTS,
        /** Behind a payment or a sign-in. */
        PAID,
        /** The server knows no such page, or no longer: a web archive may. */
        GONE,
        /** The server asks to come back later. */
        TOO_OFTEN,
        SERVER_ERROR,
        /** The server cannot prove that it is the one that was asked. */
        NOT_TRUSTED,
        /** Nothing that can be read as text: a picture, a film. */
        NO_TEXT
    }

    private final Reason reason;

    FetchFailed(Reason reason, String sentence) {
        super(sentence);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
