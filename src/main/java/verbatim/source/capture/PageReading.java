package verbatim.source.capture;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;
import verbatim.document.BroughtFile;
import verbatim.document.DocumentReading;
import verbatim.document.ReadingProgress;
import verbatim.fetch.FetchProgress;
import verbatim.fetch.Fetching;

/** Fetches a page, reads it, and writes down what came as web archives do. Slow, and stores nothing. */
@Component
class PageReading {

    /** What of the progress belongs to fetching. */
    private static final double FETCHED = 0.5;

    private final DocumentReading reading;
    private final Fetching fetching;

    PageReading(DocumentReading reading, Fetching fetching) {
        this.reading = reading;
        this.fetching = fetching;
    }

    boolean canFetch() {
        return fetching.isEnabled();
    }

    /**
     * Fetches a page and reads it.
     *
     * @throws verbatim.fetch.FetchRefused if the address is none that is called
     * @throws verbatim.fetch.FetchFailed if the page cannot be had
     * @throws verbatim.document.UnreadableDocument if there is nothing to read on it
     */
    Capture read(String address, ReadingProgress progress) {
        FetchProgress arriving = bytes -> progress.goesOn(FETCHED * bytes / DocumentReading.LARGEST_FILE);
        try (var incoming = new BroughtFile.Incoming(DocumentReading.LARGEST_FILE);
                var asSent = new BroughtFile.Incoming(DocumentReading.LARGEST_FILE)) {
            var fetched = fetching.fetch(address, incoming, asSent, arriving);
            try (var file = incoming.arrived(fetched.fileName());
                    var body = asSent.arrived(file.name())) {
                var read = reading.read(file, fetched.charset(), part -> progress.goesOn(FETCHED + part * (1 - FETCHED)));
                return Capture.of(fetched, file.again(), read, WarcFile.of(fetched, body));
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
