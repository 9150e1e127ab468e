package verbatim.document;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The line of a caption that says from when until when it is shown, in milliseconds. Read with patience: comma or full
 * stop, hours or none, one digit or two, an arrow of any length are all seen in the wild, and none of them is ambiguous.
 */
record CueTimes(long from, long until) {

    private static final String MOMENT = "(?:(\\d{1,4}) ?: ?)?(\\d{1,2}) ?: ?(\\d{1,2})(?: ?[.,:] ?(\\d{1,3}))?";
    private static final Pattern LINE =
            Pattern.compile("^\\s*" + MOMENT + "\\s*-{1,3}>\\s*(?:" + MOMENT + ")?(?:\\s.*)?$", Pattern.DOTALL);
    private static final Pattern ARROW = Pattern.compile("\\d.*-->|-->.*\\d|->\\s*\\d|\\d\\s*->");
    private static final int GROUPS_A_MOMENT = 4;
    private static final int LONGEST_LINE = 400;
    private static final int MOST_SIXTIETHS = 59;

    /** Whether a line means to give times, readable or not. */
    static boolean isMeant(String line) {
        return line.length() <= LONGEST_LINE && line.indexOf("->") >= 0 && ARROW.matcher(line).find();
    }

    /** The times of a line; empty where they cannot be read. A missing or earlier end is the beginning. */
    static Optional<CueTimes> of(String line) {
        if (line.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        var matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long from = milliseconds(matcher, 1);
        long until = matcher.group(GROUPS_A_MOMENT + 2) == null ? from : milliseconds(matcher, GROUPS_A_MOMENT + 1);
        return from < 0 || until < 0 ? Optional.empty() : Optional.of(new CueTimes(from, Math.max(from, until)));
    }

    /** -1 where minutes or seconds are beyond 59. */
    private static long milliseconds(MatchResult line, int group) {
        long hours = line.group(group) == null ? 0 : Long.parseLong(line.group(group));
        long minutes = Long.parseLong(line.group(group + 1));
        long seconds = Long.parseLong(line.group(group + 2));
        if (minutes > MOST_SIXTIETHS || seconds > MOST_SIXTIETHS) {
            return -1;
        }
        var fraction = line.group(group + 3) == null ? "0" : line.group(group + 3);
        long thousandths = Long.parseLong((fraction + "00").substring(0, 3));
        return ((hours * 60 + minutes) * 60 + seconds) * 1_000 + thousandths;
    }
}
