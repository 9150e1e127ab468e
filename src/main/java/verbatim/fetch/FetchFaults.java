package verbatim.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import verbatim.message.Refused;

/** Why a page cannot be had: a code for each answer of a server and each fault of the network. */
final class FetchFaults {

    private static final int UNAUTHORIZED = 401;
    private static final int PAYMENT_REQUIRED = 402;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int LEGAL_REASONS = 451;
    private static final int LEAST_SERVER_ERROR = 500;

    private FetchFaults() {}

    static FetchFailed status(int status, String host) {
        return switch (status) {
            case UNAUTHORIZED, PAYMENT_REQUIRED, FORBIDDEN -> new FetchFailed(FetchRefusal.PAID_ANSWER, host, status);
            case NOT_FOUND, GONE -> new FetchFailed(FetchRefusal.GONE, status);
            case LEGAL_REASONS -> new FetchFailed(FetchRefusal.WITHHELD, status);
            case TOO_MANY_REQUESTS -> new FetchFailed(FetchRefusal.TOO_OFTEN, host, status);
            default -> new FetchFailed(
                    status >= LEAST_SERVER_ERROR ? FetchRefusal.SERVER_FAULT : FetchRefusal.NOT_HANDED_OUT, host, status);
        };
    }

    static FetchFailed timedOut(String host, long seconds) {
        return new FetchFailed(FetchRefusal.TIMED_OUT, host, seconds);
    }

    static FetchFailed tooLarge(long largest) {
        return new FetchFailed(FetchRefusal.TOO_LARGE, largest >> 20);
    }

    static FetchFailed tooManyRedirects(int most) {
        return new FetchFailed(FetchRefusal.TOO_MANY_REDIRECTS, most);
    }

    static FetchFailed noText(String mediaType) {
        return mediaType.isEmpty()
                ? new FetchFailed(FetchRefusal.NO_KNOWN_KIND)
                : new FetchFailed(FetchRefusal.NO_TEXT, WebAddress.shown(mediaType));
    }

    /** What the network met at a host, as the client tells it by its exceptions. */
    static Refused network(IOException met, String host, long seconds) {
        return switch (met) {
            case ForbiddenAddress forbidden -> new FetchRefused(FetchRefusal.PRIVATE_NETWORK, host);
            case UnknownHostException unknown -> new FetchFailed(FetchRefusal.NO_SUCH_SERVER, host);
            case InterruptedIOException late -> timedOut(host, seconds);
            case SSLException untrusted -> new FetchFailed(FetchRefusal.NOT_TRUSTED, host);
            default -> new FetchFailed(FetchRefusal.UNREACHABLE, host);
        };
    }
}
