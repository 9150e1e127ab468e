package verbatim.document;

import java.time.Duration;

/**
 * What the reading of one file may take.
 *
 * @param time from the moment that its turn has come
 * @param megabytes of memory, for all that is read and made of it
 * @param places how many files are read at a time
 */
record ReadingLimits(Duration time, int megabytes, int places) {

    private static final Duration TIME = Duration.ofSeconds(30);

    /** Twice what the longest documents take that are within the limits of their size. */
    private static final int MEGABYTES = 128;

    private static final int LEAST_PLACES = 2;
    private static final int MOST_PLACES = 4;

    /** The limits that the desk runs with. */
    static ReadingLimits standard() {
        // One file that takes all its time must not hold up everybody, nor many files take all processors.
        int places = Math.clamp(Runtime.getRuntime().availableProcessors(), LEAST_PLACES, MOST_PLACES);
        return new ReadingLimits(TIME, MEGABYTES, places);
    }

    UnreadableDocument outOfTime() {
        return new UnreadableDocument(DocumentRefusal.OUT_OF_TIME, Math.toIntExact(time.toSeconds()));
    }

    UnreadableDocument outOfMemory() {
        return new UnreadableDocument(DocumentRefusal.OUT_OF_MEMORY);
    }
}
