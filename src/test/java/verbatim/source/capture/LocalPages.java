package verbatim.source.capture;

import verbatim.document.DocumentReading;
import verbatim.document.ReadingProgress;
import verbatim.fetch.Fetching;

/** What is read of pages of a site on the loopback, as of those of the internet. */
public final class LocalPages {

    private LocalPages() {}

    /** Fetches and reads one; whoever takes it closes it. */
    public static Capture page(DocumentReading reading, Fetching fetching, String address) {
        return new PageReading(reading, fetching).read(address, ReadingProgress.UNWATCHED);
    }
}
