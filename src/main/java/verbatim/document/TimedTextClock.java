package verbatim.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The times of TTML captions: "00:00:01.500", "00:00:01:12" with frames, "1.5s", "36t". */
final class TimedTextClock {

    private static final Pattern MOMENT = Pattern.compile("(\\d{1,4}):(\\d{1,2}):(\\d{1,2})(?:\\.(\\d{1,9})|:(\\d{1,3})(?:\\.\\d{1,3})?)?");
    private static final Pattern SPAN = Pattern.compile("(\\d{1,12}(?:\\.\\d{1,9})?)(h|m|s|ms|f|t)");
    private static final int USUAL_FRAMES = 30;
    private static final double MOST = 1_000_000_000_000.0;

    private double frames = USUAL_FRAMES;
    /** Where a file says no rate, ticks are frames if it says how many, and else seconds (TTML 1, 6.2.10). */
    private double ticks = 1;

    /** As the file says them; what cannot be read is as usual. */
    void rates(@Nullable String frameRate, @Nullable String tickRate) {
        if (frameRate != null && frameRate.matches("[1-9]\\d{0,4}")) {
            frames = Integer.parseInt(frameRate);
            ticks = frames;
        }
        if (tickRate != null && tickRate.matches("[1-9]\\d{0,9}")) {
            ticks = Long.parseLong(tickRate);
        }
    }

    /** @throws UnreadableDocument where it is no time, with the line */
    long milliseconds(String time, int line) {
        var moment = MOMENT.matcher(time.strip());
        if (moment.matches()) {
            double seconds = (Long.parseLong(moment.group(1)) * 60 + Long.parseLong(moment.group(2))) * 60.0 + Long.parseLong(moment.group(3));
            seconds += moment.group(4) == null ? 0 : Double.parseDouble("0." + moment.group(4));
            seconds += moment.group(5) == null ? 0 : Integer.parseInt(moment.group(5)) / frames;
            return Math.round(seconds * 1_000);
        }
        var span = SPAN.matcher(time.strip());
        if (!span.matches()) {
            throw new UnreadableDocument(DocumentRefusal.CAPTION_TIMES_UNREADABLE, Math.max(1, line));
        }
        double count = Double.parseDouble(span.group(1));
        double milliseconds = switch (span.group(2)) {
            case "h" -> count * 3_600_000;
            case "m" -> count * 60_000;
            case "s" -> count * 1_000;
            case "ms" -> count;
            case "f" -> count * 1_000 / frames;
            default -> count * 1_000 / ticks;
        };
        return Math.round(Math.min(milliseconds, MOST));
    }
}
