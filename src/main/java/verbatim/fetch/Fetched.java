package verbatim.fetch;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What came with a page whose content was fetched.
 *
 * @param address where it was found in the end, after redirects
 * @param mediaType as the server gave it, in lower case and without parameters, such as "text/html"; empty where it gave
 *     none
 * @param charset the encoding that the server announced; null where it announced none
 * @param at when it was complete
 * @param exchanges what was asked and answered, in order: the first where the address that was given leads, the last the
 *     page's
 */
public record Fetched(URI address, String mediaType, @Nullable String charset, Instant at, List<Exchange> exchanges) {

    /** Keeps its own list of exchanges. */
    public Fetched {
        exchanges = List.copyOf(exchanges);
    }

    /** The addresses asked, in order: the first as it was given, the last equal to {@code address}. */
    public List<URI> hops() {
        return exchanges.stream().map(Exchange::address).toList();
    }

    /** What the page would be called as a file, with the ending of its format. */
    public String fileName() {
        return ReadableMedia.fileName(
                mediaType, Objects.requireNonNullElse(address.getHost(), address.getRawAuthority()), address.getPath());
    }
}
