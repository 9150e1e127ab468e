package verbatim.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import verbatim.fetch.FetchFailed.Reason;

/** Tells people why a page cannot be had: one sentence for each answer and each fault of the network. */
final class FetchSentences {

    private static final int UNAUTHORIZED = 401;
    private static final int PAYMENT_REQUIRED = 402;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int LEGAL_REASONS = 451;
    private static final int LEAST_SERVER_ERROR = 500;

    private FetchSentences() {}

    static FetchFailed status(int status, String host) {
        return switch (status) {
            case UNAUTHORIZED, PAYMENT_REQUIRED, FORBIDDEN -> paid("%s answers with %d".formatted(host, status));
            case NOT_FOUND, GONE -> new FetchFailed(
                    Reason.GONE, "The page is gone (%d). Perhaps a web archive has it.".formatted(status));
            case LEGAL_REASONS -> new FetchFailed(
                    Reason.GONE, "The page is withheld for legal reasons (451). Perhaps a web archive has it.");
            case TOO_MANY_REQUESTS -> new FetchFailed(
                    Reason.TOO_OFTEN, "%s was asked too often (429). Try again later.".formatted(host));
            default -> new FetchFailed(
                    Reason.SERVER_ERROR,
                    status >= LEAST_SERVER_ERROR
                            ? "%s has a fault of its own (%d). Try again later.".formatted(host, status)
                            : "%s does not hand out the page (%d).".formatted(host, status));
        };
    }

    static FetchFailed paid(String why) {
        return new FetchFailed(
                Reason.PAID,
                "The page is paid or asks for a sign-in: %s. Open it in your browser, and save it or paste its text."
                        .formatted(why));
    }

    static FetchFailed timedOut(String host, long seconds) {
        return new FetchFailed(
                Reason.TIMED_OUT, "%s did not deliver the page within %d seconds.".formatted(host, seconds));
    }

    static FetchFailed tooLarge(long largest) {
        return new FetchFailed(
                Reason.TOO_LARGE, "The page is larger than %d MB. Nothing was kept.".formatted(largest >> 20));
    }

    static FetchFailed tooManyRedirects(int most) {
        return new FetchFailed(
                Reason.TOO_MANY_REDIRECTS,
                "The page redirects more than %d times. Open it in your browser, and copy the address it ends at."
                        .formatted(most));
    }

    static FetchFailed noText(String mediaType) {
        return new FetchFailed(
                Reason.NO_TEXT,
                "What is there is no text (%s). Download it, and attach it as a file."
                        .formatted(WebAddress.shown(mediaType.isEmpty() ? "of no known kind" : mediaType)));
    }

    /** What the network met at a host, as the client tells it by its exceptions. */
    static RuntimeException network(IOException met, String host, long seconds) {
        return switch (met) {
            case ForbiddenAddress forbidden -> new FetchRefused(
                    "%s lies in a private or special network, where nothing is fetched.".formatted(host));
            case UnknownHostException unknown -> new FetchFailed(
                    Reason.NO_SUCH_ADDRESS, "There is no server named %s.".formatted(host));
            case InterruptedIOException late -> timedOut(host, seconds);
            case SSLException untrusted -> new FetchFailed(
                    Reason.NOT_TRUSTED,
                    "%s cannot prove that it is the server asked for: its certificate does not hold. Nothing was fetched."
                            .formatted(host));
            default -> new FetchFailed(
                    Reason.UNREACHABLE, "%s cannot be reached, or broke off. Try again later.".formatted(host));
        };
    }
}
