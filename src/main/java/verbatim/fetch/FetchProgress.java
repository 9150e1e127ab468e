package verbatim.fetch;

/** Follows a fetch, and may end it. Called on the thread that asked, several times a second, whether anything arrives or not. */
@FunctionalInterface
public interface FetchProgress {

    /** Nobody follows; the fetch goes on to its end. */
    FetchProgress UNWATCHED = bytes -> true;

    /**
     * Told how much has arrived.
     *
     * @param bytes of the page so far, decompressed
     * @return whether to go on; false ends the fetch with {@link FetchCancelled}
     */
    boolean goesOn(long bytes);
}
