package verbatim.fetch;

/** Follows a fetch, and may end it. Called on the thread that fetches, as bytes arrive. */
@FunctionalInterface
public interface FetchProgress {

    /** Nobody follows; the fetch goes on to its end. */
    FetchProgress UNWATCHED = bytes -> true;

    /**
     * Told how much has arrived.
     *
     * @param bytes of the page, decompressed; 0 before each request
     * @return whether to go on; false ends the fetch with {@link FetchCancelled}
     */
    boolean goesOn(long bytes);
}
