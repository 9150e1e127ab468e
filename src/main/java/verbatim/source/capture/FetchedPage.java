package verbatim.source.capture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.document.BroughtFile;

/**
 * What is kept of a page beside what was read of it.
 *
 * @param asked the address that was asked first, before any redirect
 * @param charset as the server gave it; null where it gave none
 * @param at when the page was complete
 * @param warc the page as web archives keep it
 */
record FetchedPage(String asked, @Nullable String charset, Instant at, BroughtFile warc) {}
