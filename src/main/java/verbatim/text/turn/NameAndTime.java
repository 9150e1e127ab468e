package verbatim.text.turn;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A name alone on its line with the time from which on somebody speaks, as recordings and meetings are written down: "Eva Lind   0:04",
 * "[Eva Lind] 10:02:11", "Lind, Eva (Harbor)   0:04", "Eva Lind — Monday at 10:02". So stand results and appointments, too; what the record
 * shows of that, {@link TimesBeside} weighs.
 */
final class NameAndTime {

    private static final LabelWords WORDS = LabelWords.all();
    private static final Pattern BESIDE = Pattern.compile("[ \\t\\u00A0,|·•–—-]*[\\[(]?" + TimeStamp.DAY + "(?<time>" + TimeStamp.CLOCK + ")[\\])]?\\s*");
    /** "Eva Lind   0 minutes 4 seconds" */
    private static final Pattern COUNTED_OUT = Pattern.compile("[ \\t\\u00A0]+(?:\\d{1,2} " + LabelWords.all().oneOf("spans of time") + "\\s*){1,3}");
    /** "Lind, Eva (Harbor)   0:04" */
    private static final Pattern SURNAME_FIRST = Pattern.compile("(?<name>\\p{L}[\\p{L}\\p{M}'’.-]*(?:[ ]\\p{L}[\\p{L}\\p{M}'’.-]*){0,3},[ ]\\p{Lu}[\\p{L}\\p{M}'’.-]*(?:[ ]\\p{Lu}[\\p{L}\\p{M}'’.-]*){0,2})"
            + "(?:[ ]?[\\[(][^\\])\\n:]{1,60}[\\])])?(?:[ \\t\\u00A0]+(?:[|·–-][ ]+)?[\\[(]?(?<time>" + TimeStamp.CLOCK + ")[\\])]?)?\\s*");
    private static final Pattern REMARK = Pattern.compile("[ \\u00A0]?[\\[(][^:\\])\\n\\d][^:\\])\\n]{0,60}[\\])]");
    private static final Pattern AT_HOUR = Pattern.compile("[ ]*[—–-][ ]*[\\p{L}’./\\d]{3,12},?[ ](?:at|um|à|a las)[ ](?<time>" + TimeStamp.CLOCK + ")\\s*");

    private NameAndTime() {}

    /** A name that a line leads in to without a time and has one behind, and nothing else; null where that is not so. */
    static @Nullable Label of(String line, LeadIn before, String name) {
        int end = before.end() + name.length();
        Matcher remark = REMARK.matcher(line).region(end, line.length());
        int behind = remark.lookingAt() ? remark.end() : end;
        if (TimeStamp.digitBehind(line, behind, " \t\u00A0") && COUNTED_OUT.matcher(line).region(behind, line.length()).matches()
                && Appellation.looksLikeAName(name)) {
            return alone(line, name, null, true, ':');
        }
        int badge = Badges.end(line, behind);
        if (TimeStamp.digitBehind(line, badge, " \t\u00A0,|·•–—-[(")) {
            Matcher beside = BESIDE.matcher(line).region(badge, line.length());
            String bare = Badges.without(name);
            if (beside.matches() && (badge > behind || !bare.equals(name)) && Appellation.looksLikeAName(bare)) {
                boolean one = beside.start("time") == badge + 1 && Character.isSpaceChar(line.charAt(badge));
                return alone(line, bare, beside.group("time"), true, one ? LooseLabels.ONE_BLANK : ':');
            }
            if (beside.matches() && Appellation.looksLikeAName(name)) {
                boolean loose = beside.start("time") == behind + 1 && Character.isSpaceChar(line.charAt(behind));
                return alone(line, name, beside.group("time"), !loose || Appellation.isPersonal(name), loose ? LooseLabels.ONE_BLANK : ':');
            }
        }
        if (before.open() && WORDS.has("remarks", Appellation.first(name))) {
            // "[unclear] 10:02:11"
            return null;
        }
        boolean closes = before.open() && end < line.length() && "])".indexOf(line.charAt(end)) >= 0;
        if (closes && Character.isUpperCase(name.codePointAt(0))) {
            // "[Eva Lind] 10:02:11"
            Matcher beside = BESIDE.matcher(line).region(end + 1, line.length());
            if (beside.matches()) {
                return alone(line, name, beside.group("time"), Appellation.isPersonal(name), LooseLabels.BRACKETS);
            }
        }
        if (line.indexOf(':', before.end()) > 0 && end + 1 < line.length() && "—–-".indexOf(line.charAt(end + 1)) >= 0) {
            Matcher hour = AT_HOUR.matcher(line).region(end, line.length());
            if (hour.matches() && Appellation.looksLikeAName(name)) {
                return alone(line, name, hour.group("time"), true, ':');
            }
        }
        return null;
    }

    private static Label alone(String line, String name, @Nullable String time, boolean personal, char way) {
        return new Label(Label.Form.ALONE, name, time, line.length(), personal, way);
    }

    /**
     * A family name before the first one, and a time beside them, alone on their line; null where they are not.
     *
     * @param before the time that leads in to it; null for none
     */
    static @Nullable Label surnameFirst(String line, int at, @Nullable String before) {
        Matcher surname = SURNAME_FIRST.matcher(line).region(at, line.length());
        if (!surname.matches() || (before == null) == (surname.group("time") == null) || WORDS.has("headings", Appellation.first(surname.group("name")))) {
            return null;
        }
        return alone(line, surname.group("name"), before == null ? surname.group("time") : before, true, LooseLabels.SURNAME_FIRST);
    }
}
