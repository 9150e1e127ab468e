package verbatim.message;

import java.util.regex.Pattern;

/** Words that bring their own quotation marks into a sentence which sets them in marks: they stand in one pair alone. */
final class DoubledMarks {

    private static final String MARKS = "\"“”„«»";
    private static final Pattern PLACE_IN_MARKS = Pattern.compile("[“„«]\\h?\\{(\\d+)}\\h?[”“»]");

    private DoubledMarks() {}

    /** Takes the marks from those of these words around which the pattern has some. */
    static void drop(String pattern, Object[] shown) {
        var marked = false;
        for (var each : shown) {
            marked |= each instanceof String words && isInMarks(words);
        }
        if (!marked) {
            return;
        }
        var places = PLACE_IN_MARKS.matcher(pattern);
        while (places.find()) {
            int place = Integer.parseInt(places.group(1));
            if (place < shown.length && shown[place] instanceof String words && isInMarks(words)) {
                shown[place] = words.substring(1, words.length() - 1).strip();
            }
        }
    }

    /** In one pair, and none within: the marks of two who speak one after the other stay. */
    private static boolean isInMarks(String words) {
        return words.length() > 2
                && isMark(words.charAt(0))
                && isMark(words.charAt(words.length() - 1))
                && words.substring(1, words.length() - 1).chars().noneMatch(DoubledMarks::isMark);
    }

    private static boolean isMark(int c) {
        return MARKS.indexOf(c) >= 0;
    }
}
