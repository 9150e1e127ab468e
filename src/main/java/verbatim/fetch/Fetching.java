package verbatim.fetch;

import java.time.Clock;

/**
 * Fetches a page that somebody asked for. Blocks for up to the time that its settings give: call it off the threads that
 * people wait on. Safe to be used by several threads.
 */
public final class Fetching {

    private final FetchSettings settings;
    private final Clock clock;

    /** Fetching from the public internet alone. */
    public Fetching(FetchSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether the desk lets the application call out; where not, every fetch is refused. */
    public boolean isEnabled() {
        return settings.enabled();
    }

    /**
     * The page at an address, with redirects followed.
     *
     * @param address as a person types it; one without a scheme is taken for https
     * @throws FetchRefused if the address is none that Verbatim calls, or one that it redirects to; or if fetching is off
     * @throws FetchFailed if the page cannot be had
     * @throws FetchCancelled if the progress's follower did not let it go on
     */
    public Fetched fetch(String address, FetchProgress progress) {
        throw new FetchRefused("Pages are not fetched yet, " + address + " at " + clock.instant());
    }
}
