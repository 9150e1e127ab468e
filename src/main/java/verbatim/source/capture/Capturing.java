package verbatim.source.capture;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.document.BroughtFile;
import verbatim.document.DocumentReading;
import verbatim.document.ReadDocument;
import verbatim.document.ReadingProgress;
import verbatim.document.UnreadableDocument;
import verbatim.source.Confidants;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.SourceRefusal;
import verbatim.source.SourceRefused;

/**
 * Gives a source its text: pasted, from a file or from the web. Reading is slow and belongs off the screen's thread; it
 * stores nothing. What was read is then kept whole, in one transaction, or not at all.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
public class Capturing {

    private final DocumentReading reading;
    private final PageReading pageReading;
    private final Snapshots snapshots;
    private final SourceKeeping sources;
    private final Confidants confidants;
    private final Wordings wordings;
    private final ArchivedPages pages;
    private final PageWatch watch;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Capturing(
            DocumentReading reading,
            PageReading pageReading,
            Snapshots snapshots,
            SourceKeeping sources,
            Confidants confidants,
            Wordings wordings,
            ArchivedPages pages,
            PageWatch watch,
            CurrentPerson currentPerson,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reading = reading;
        this.pageReading = pageReading;
        this.snapshots = snapshots;
        this.sources = sources;
        this.confidants = confidants;
        this.wordings = wordings;
        this.pages = pages;
        this.watch = watch;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Whether the desk lets the application fetch pages. */
    public boolean canFetch() {
        return pageReading.canFetch();
    }

    /**
     * Reads pasted text.
     *
     * @throws SourceRefused if there is none
     * @throws UnreadableDocument if there is too much of it
     */
    public Capture paste(String text, ReadingProgress progress) {
        if (text.isBlank()) {
            throw new SourceRefused(SourceRefusal.NOTHING_PASTED);
        }
        try (var file = BroughtFile.of("pasted.txt", text.getBytes(StandardCharsets.UTF_8))) {
            return captured(Capture.Origin.PASTE, file, "pasted text", reading.read(file, "UTF-8", progress));
        }
    }

    /** Reads a {@linkplain #file(BroughtFile, ReadingProgress) file} of which the bytes are at hand. */
    public Capture file(byte[] bytes, String fileName, ReadingProgress progress) {
        try (var file = BroughtFile.of(fileName, bytes)) {
            return file(file, progress);
        }
    }

    /**
     * Reads a file, which stays in the hands of the caller.
     *
     * @throws UnreadableDocument if it cannot be read
     */
    public Capture file(BroughtFile file, ReadingProgress progress) {
        return captured(Capture.Origin.FILE, file, file.name(), reading.read(file, null, progress));
    }

    /**
     * Fetches a page and reads it.
     *
     * @throws verbatim.fetch.FetchRefused if the address is none that is called
     * @throws verbatim.fetch.FetchFailed if the page cannot be had
     * @throws UnreadableDocument if there is nothing to read on it
     */
    public Capture address(String address, ReadingProgress progress) {
        return pageReading.read(address, progress);
    }

    private static Capture captured(Capture.Origin origin, BroughtFile file, String name, ReadDocument read) {
        return Capture.of(origin, file.again(), name, read);
    }

    /**
     * Adds a source with its text, or nothing of it.
     *
     * @throws SourceRefused if the details cannot stand
     */
    @Transactional
    public SourceId add(SourceDetails details, Capture text) {
        var id = sources.add(details);
        keep(id, text);
        return id;
    }

    /**
     * Keeps what was read as the source's next snapshot.
     *
     * @throws SourceRefused if the source is not there, or confidential and the person not named on it
     */
    @Transactional
    public SnapshotId keep(SourceId id, Capture capture) {
        var by = currentPerson.require().id();
        events.publishEvent(new TextComes(id));
        if (!snapshots.lock(id)) {
            throw new SourceRefused(SourceRefusal.SOURCE_NOT_THERE);
        }
        confidants.require(id, by);
        var kept = snapshots.add(id, capture, by, clock.instant());
        wordings.keep(kept, capture.wording());
        watched(id, kept, capture);
        events.publishEvent(new TextKept(id));
        return kept;
    }

    /** From now on its page is looked at for this text; one that was gone and has been captured again is back. */
    private void watched(SourceId id, SnapshotId kept, Capture capture) {
        var page = capture.page();
        if (page == null) {
            watch.forget(id);
            return;
        }
        pages.keep(kept, page);
        var wasGone = watch.of(id).filter(before -> before.isOf(page.asked()) && before.goneSince() != null).isPresent();
        watch.captured(id, page.asked(), clock.instant());
        if (wasGone) {
            watch.happened(id, PageNews.BACK, kept, clock.instant());
            events.publishEvent(new PageBack(id));
        }
    }
}
