package verbatim.source;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.document.DocumentReading;
import verbatim.document.ReadDocument;
import verbatim.document.ReadingCancelled;
import verbatim.document.ReadingProgress;
import verbatim.document.UnreadableDocument;
import verbatim.fetch.FetchProgress;
import verbatim.fetch.Fetching;

/**
 * Gives a source its text: pasted, from a file or from the web. Reading is slow and belongs off the screen's thread; it
 * stores nothing. What was read is then kept whole, in one transaction, or not at all.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class Capturing {

    /** What of the progress belongs to fetching, when a page is fetched and read. */
    private static final double FETCHED = 0.5;

    /** How many texts are read at a time: the other processors are left to the screens. */
    static final int PLACES = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    private static final int ASKING_MILLIS = 200;

    private final Semaphore places = new Semaphore(PLACES);
    private final DocumentReading reading = new DocumentReading();
    private final Fetching fetching;
    private final Snapshots snapshots;
    private final Sources sources;
    private final Confidants confidants;
    private final Wordings wordings;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Capturing(
            Fetching fetching,
            Snapshots snapshots,
            Sources sources,
            Confidants confidants,
            Wordings wordings,
            CurrentPerson currentPerson,
            Clock clock) {
        this.fetching = fetching;
        this.snapshots = snapshots;
        this.sources = sources;
        this.confidants = confidants;
        this.wordings = wordings;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Whether the desk lets the application fetch pages. */
    public boolean canFetch() {
        return fetching.isEnabled();
    }

    /**
     * Reads pasted text.
     *
     * @throws UnreadableDocument if there is none, or too much of it
     */
    public Capture paste(String text, ReadingProgress progress) {
        if (text.isBlank()) {
            throw new UnreadableDocument("Paste the text first.");
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return Capture.of(Capture.Origin.PASTE, bytes, "pasted text", null, read(bytes, "pasted.txt", "UTF-8", progress));
    }

    /**
     * Reads a file.
     *
     * @param fileName as the person's computer calls it
     * @throws UnreadableDocument with a sentence, if it cannot be read
     */
    public Capture file(byte[] bytes, String fileName, ReadingProgress progress) {
        return Capture.of(Capture.Origin.FILE, bytes.clone(), fileName, null, read(bytes, fileName, null, progress));
    }

    /**
     * Fetches a page and reads it.
     *
     * @throws verbatim.fetch.FetchRefused if the address is none that is called
     * @throws verbatim.fetch.FetchFailed if the page cannot be had
     * @throws UnreadableDocument if there is nothing to read on it
     */
    public Capture address(String address, ReadingProgress progress) {
        FetchProgress arriving = bytes -> progress.goesOn(FETCHED * bytes / DocumentReading.LARGEST_FILE);
        var fetched = fetching.fetch(address, arriving);
        var read = read(
                fetched.bytes(),
                fetched.fileName(),
                fetched.charset(),
                part -> progress.goesOn(FETCHED + part * (1 - FETCHED)));
        return Capture.of(Capture.Origin.ADDRESS, fetched.bytes(), fetched.address().toString(), fetched.mediaType(), read);
    }

    private ReadDocument read(byte[] bytes, String fileName, @Nullable String charset, ReadingProgress progress) {
        takePlace(progress);
        try {
            return reading.read(bytes, fileName, charset, progress);
        } finally {
            places.release();
        }
    }

    private void takePlace(ReadingProgress progress) {
        try {
            while (!places.tryAcquire(ASKING_MILLIS, TimeUnit.MILLISECONDS)) {
                if (!progress.goesOn(0)) {
                    throw new ReadingCancelled();
                }
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ReadingCancelled();
        }
    }

    /**
     * Keeps what was read as the source's next snapshot.
     *
     * @throws SourceRefused if the source is not there, or confidential and the person not named on it
     */
    @Transactional
    public SnapshotId keep(SourceId id, Capture capture) {
        var by = currentPerson.require().id();
        // The lock gives each snapshot its own number.
        if (sources.findToChange(id).isEmpty()) {
            throw new SourceRefused(SourceRefusal.SOURCE_NOT_THERE);
        }
        confidants.require(id, by);
        var kept = snapshots.save(new Snapshot(id, snapshots.lastNumber(id) + 1, capture, by, clock.instant()));
        // Reads go past Hibernate: what follows in the same transaction is to see it.
        snapshots.flush();
        wordings.keep(kept.getId(), capture.wording());
        return kept.getId();
    }
}
