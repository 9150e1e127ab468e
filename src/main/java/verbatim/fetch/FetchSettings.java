package verbatim.fetch;

import java.time.Duration;

/**
 * What a fetch may take, or a post.
 *
 * @param enabled whether the application calls out at all
 * @param userAgent how it introduces itself to servers
 * @param largest most bytes of a page, decompressed
 * @param mostRedirects how many redirects are followed
 * @param connectTimeout most time until a connection stands
 * @param timeout most time for all of it, redirects included
 */
public record FetchSettings(
        boolean enabled, String userAgent, long largest, int mostRedirects, Duration connectTimeout, Duration timeout) {

    private static final long LARGEST = 20L * 1024 * 1024;
    private static final int MOST_REDIRECTS = 5;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    private static final long LARGEST_ANSWER = 4L * 1024;
    private static final Duration POST_CONNECT_TIMEOUT = Duration.ofSeconds(5);
    private static final Duration POST_TIMEOUT = Duration.ofSeconds(15);

    /** The limits that the desk runs with. */
    public static FetchSettings of(boolean enabled, String version) {
        return new FetchSettings(
                enabled,
                "Verbatim/" + version + " (quote checking)",
                LARGEST,
                MOST_REDIRECTS,
                CONNECT_TIMEOUT,
                TIMEOUT);
    }

    /** The limits of what is posted: nobody waits for it, and of the answer a line or two is shown. */
    public static FetchSettings toPost(boolean enabled, String version) {
        return new FetchSettings(enabled, "Verbatim/" + version, LARGEST_ANSWER, 0, POST_CONNECT_TIMEOUT, POST_TIMEOUT);
    }
}
