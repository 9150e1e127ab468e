package verbatim.document;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where in a document something begins: a page, a moment, a speaker's turn. It holds until the next one of its kind.
 *
 * @param offset where it begins, in UTF-16 units of {@link ReadDocument#text}
 * @param label as it is shown and cited; see {@link LocatorKind}
 */
public record Locator(int offset, LocatorKind kind, String label) {

    /** The label of a turn whose speaker the document does not name, or not for certain. */
    public static final String NOBODY = "";

    private static final Pattern CLOCK =
            Pattern.compile("(?:(\\d{1,2})[:.h])?(\\d{1,2})[:.h](\\d{2}|(?<=\\d:\\d{1,2}:)\\d)(?:[.,]\\d{1,3})?");

    private static final int SECONDS_A_MINUTE = 60;
    private static final int SECONDS_AN_HOUR = 3_600;

    /**
     * The one of a kind that holds at an offset; empty where there is none at or before it. Where times stand beside speakers alone, as
     * in a chat, one of them holds no more in the turn of somebody who cannot be named and has none: that turn is of another moment.
     *
     * @param locators all of a text
     */
    public static Optional<Locator> holding(List<Locator> locators, LocatorKind kind, int offset) {
        var last = last(locators, kind, offset);
        if (kind != LocatorKind.TIME || last.isEmpty()) {
            return last;
        }
        boolean open = last(locators, LocatorKind.SPEAKER, offset).filter(turn -> turn.label().equals(NOBODY) && turn.offset() > last.get().offset()).isPresent();
        return open && standBesideSpeakers(locators) ? Optional.empty() : last;
    }

    private static Optional<Locator> last(List<Locator> locators, LocatorKind kind, int offset) {
        return locators.stream().filter(locator -> locator.kind() == kind && locator.offset() <= offset).max(Comparator.comparingInt(Locator::offset));
    }

    /** Whether each time stands where a turn begins. */
    static boolean standBesideSpeakers(List<Locator> locators) {
        var turns = new HashSet<Integer>();
        locators.stream().filter(locator -> locator.kind() == LocatorKind.SPEAKER).forEach(locator -> turns.add(locator.offset()));
        return locators.stream().allMatch(locator -> locator.kind() != LocatorKind.TIME || turns.contains(locator.offset()));
    }

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

    /** The locator of a moment as transcripts write it, "0:03" or "02:50:05"; empty for a time of day. */
    static Optional<Locator> clock(int offset, String written) {
        var clock = CLOCK.matcher(written);
        if (!clock.matches()) {
            return Optional.empty();
        }
        int hours = clock.group(1) == null ? 0 : Integer.parseInt(clock.group(1));
        long seconds = (hours * 60L + Integer.parseInt(clock.group(2))) * SECONDS_A_MINUTE + Integer.parseInt(clock.group(3));
        return Optional.of(time(offset, seconds * 1_000));
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
