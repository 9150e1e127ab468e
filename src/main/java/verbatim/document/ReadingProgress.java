package verbatim.document;

/** Follows a reading, and may end it. Called on the thread that reads, between pages or paragraphs. */
@FunctionalInterface
public interface ReadingProgress {

    /** Nobody follows; the reading goes on to its end. */
    ReadingProgress UNWATCHED = part -> true;

    /**
     * Told how far the reading is.
     *
     * @param part of the whole, from 0 to 1
     * @return whether to go on; false ends the reading with {@link ReadingCancelled}
     */
    boolean goesOn(double part);
}
