package verbatim.text.turn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time as records of talk write it, of a day or counted from the beginning of a recording, with a date or without one. */
final class TimeStamp {

    /** A time as recordings count it. */
    static final String COUNTED = "\\d{1,2}:\\d{2}(?::\\d{2})?";
    /** A time of the day or of a recording, in every form that programs write. */
    static final String CLOCK = "(?:\\d{1,2}:\\d{1,2}:\\d{1,2}\\.\\d{1,3}|\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?(?:[.,]\\d{1,3})?(?:[ \\u00A0]?[apAP]\\.?[mM]\\.?)?)";
    static final String DATE = "\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}";
    static final String DAY = "(?:" + DATE + ",?[ \\t]+)?";
    private static final Pattern DATED = Pattern.compile("[\\[(]?(?:" + DATE + ",?[ \\t]+(?<time>" + CLOCK + ")|(?<first>" + CLOCK + "),[ ]?" + DATE + ")[\\])]?[ \\t]*[-–—|]?[ \\t]+(?=\\S)");
    private static final Pattern BEHIND = Pattern.compile("\\S[^\\n]{0,40}?(?:[ ]{2,}|\\t|,?[ ]\\[(?=" + DATE + ")|[ ][—–-][ ]\\p{L}{3,12},?[ ](?:at|um|à|a las)[ ])" + DAY + "(?<time>" + CLOCK + ")\\]?\\s*");
    private static final Pattern LINE = Pattern.compile(
            "\\s*[\\[(]?(?:[Kk]l\\.?[ ])?" + CLOCK + "(?:[ \\t]*(?:-->|–|-)[ \\t]*" + CLOCK + ")?[\\])]?\\s*");

    private TimeStamp() {}

    /** Whether a line holds a time and nothing else. */
    static boolean isAlone(String line) {
        return line.length() <= LabelReading.LONGEST && digitBehind(line, 0, " \t\n\u000B\f\r[(Kkl.") && LINE.matcher(line).matches();
    }

    /** The day and the time with which a line of a chat begins, "[12.03.24, 10:04] "; null for none. */
    static @Nullable String dated(String line) {
        Matcher dated = DATED.matcher(line).region(0, Math.min(line.length(), LabelReading.LONGEST));
        return dated.lookingAt() ? dated.group(dated.group("time") == null ? "first" : "time") : null;
    }

    /** The time behind something short that a line of a chat ends with, "~x~, [12.03.24 10:04]"; null for none. */
    static @Nullable String behind(String line) {
        Matcher behind = BEHIND.matcher(line);
        return line.length() <= LabelReading.LONGEST_NAME && behind.matches() ? behind.group("time") : null;
    }

    /** Whether what stands first from an offset on, but for some signs, is a digit. */
    static boolean digitBehind(String line, int from, String signs) {
        int at = from;
        while (at < line.length() && signs.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        return at < line.length() && line.charAt(at) >= '0' && line.charAt(at) <= '9';
    }
}
