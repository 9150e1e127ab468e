package verbatim.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request on the way to a page, and what was answered: the heads as they went over the wire, with a line break after each
 * line and an empty line at the end. What only cut the body into pieces is not kept with it, and so a header that speaks of
 * that is renamed {@value #PIECES}, as web archives do.
 *
 * @param server that was connected to; null where the connection does not say
 * @param at when the head of the answer was there
 */
public record Exchange(URI address, @Nullable InetAddress server, Instant at, String request, String response) {

    static final String PIECES = "X-Archive-Orig-Transfer-Encoding";
}
