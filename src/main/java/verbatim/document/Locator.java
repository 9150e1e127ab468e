package verbatim.document;

import java.util.Locale;

/**
 * Where in a document something begins: a page, a moment, a speaker's turn. It holds until the next one of its kind.
 *
 * @param offset where it begins, in UTF-16 units of {@link ReadDocument#text}
 * @param label as it is shown and cited; see {@link LocatorKind}
 */
public record Locator(int offset, LocatorKind kind, String label) {

    private static final int SECONDS_A_MINUTE = 60;
    private static final int SECONDS_AN_HOUR = 3_600;

    /** The locator of a moment, to the second below. */
    static Locator time(int offset, long milliseconds) {
        long seconds = milliseconds / 1_000;
        var label = String.format(
                Locale.ROOT,
                "%02d:%02d:%02d",
                seconds / SECONDS_AN_HOUR,
                seconds / SECONDS_A_MINUTE % SECONDS_A_MINUTE,
                seconds % SECONDS_A_MINUTE);
        return new Locator(offset, LocatorKind.TIME, label);
    }

    /**
     * The moment in seconds from the beginning, from which a recording is played.
     *
     * @throws IllegalStateException if this locates something else than a moment
     */
    public int seconds() {
        if (kind != LocatorKind.TIME) {
            throw new IllegalStateException(kind + " is no moment");
        }
        var parts = label.split(":", -1);
        return Integer.parseInt(parts[0]) * SECONDS_AN_HOUR
                + Integer.parseInt(parts[1]) * SECONDS_A_MINUTE
                + Integer.parseInt(parts[2]);
    }
}
