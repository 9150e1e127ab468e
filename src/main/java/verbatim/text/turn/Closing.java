package verbatim.text.turn;

import java.util.Locale;
import java.util.regex.Pattern;

/** The formula with which minutes say that, and when, a sitting closed: "The meeting closed at 4.15 pm." Nobody in the room says it. */
final class Closing {

    private static final int LONGEST = 180;
    private static final int MOST_WORDS = 30;
    private static final int FEW_WORDS = 8;
    private static final LabelWords WORDS = LabelWords.all();
    private static final Pattern CLOCK = Pattern.compile("(?iu)\\d{1,2}[:.,h]\\d{2}(?!\\d)|\\d{1,2}[ \\u00A0]?(?:[ap]\\.?[ ]?m\\b|h\\b|時)|" + WORDS.oneOf("at the hour"));
    private static final Pattern EASTERN = Pattern.compile(".{1,16}時.{0,8}" + WORDS.oneOf("closes eastern") + "。?|" + WORDS.oneOf("closes eastern") + "[\\s\\u3000]+.{1,16}時.{0,8}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");
    private static final Pattern SENTENCES = Pattern.compile(".*(?:\\p{L}{3,}|m)[.!?…]\\s+\\p{Lu}\\p{Ll}.*");
    /** "# # #", "-30-", "- END -" */
    private static final Pattern END_MARK = Pattern.compile("(?:[#*~=_•-][\\s#*~=_•-]{1,20}|[–—-]{1,2}[ ]?30[ ]?[–—-]{1,2}|[\\[(#*–— -]{0,6}(?:" + WORDS.oneOf("end").toUpperCase(Locale.ROOT).replace("\\Q", "").replace("\\E", "") + ")[\\])#*–— .-]{0,6})");

    private Closing() {}

    /** Whether it is such a formula; a sentence that has "I" or "we" in it is somebody's. */
    static boolean is(String said) {
        if (said.length() > LONGEST || said.isEmpty() || BLANKS.matcher(said).matches()) {
            return false;
        }
        String[] parts = BLANKS.split(said.strip());
        String first = bare(parts[0]);
        boolean closes = WORDS.has("it was", first) || Character.isIdeographic(said.codePointAt(0));
        for (int i = 0; i < parts.length && !closes; i++) {
            closes = WORDS.has("closes", bare(parts[i]));
        }
        return closes && said.indexOf('?') < 0 && !StageLines.isOwn(said) && !SENTENCES.matcher(said).matches() && says(said, parts, first);
    }

    private static boolean says(String said, String[] parts, String first) {
        if (EASTERN.matcher(said.strip()).matches()) {
            return true;
        }
        boolean sits = false;
        boolean closes = false;
        boolean hour = CLOCK.matcher(said).find();
        for (String part : parts) {
            String word = bare(part);
            sits |= WORDS.has("sits", word);
            closes |= WORDS.has("closes", word);
            hour |= WORDS.has("o'clock", word);
        }
        boolean begins = first.isEmpty() || Character.isUpperCase(first.codePointAt(0)) || !Character.isLetter(first.codePointAt(0)) || Character.isIdeographic(first.codePointAt(0));
        boolean closing = hour && parts.length <= MOST_WORDS && (sits && closes || WORDS.has("closes", first) && parts.length <= FEW_WORDS);
        return begins && (closing || WORDS.has("it was", first) && parts.length > 2 && WORDS.has("parts of days", bare(parts[parts.length - 1])));
    }

    private static String bare(String word) {
        int from = 0;
        int to = word.length();
        while (from < to && !Character.isLetterOrDigit(word.charAt(from))) {
            from++;
        }
        while (to > from && !Character.isLetterOrDigit(word.charAt(to - 1))) {
            to--;
        }
        return word.substring(from, to);
    }

    /** Whether it ends a document and says nothing. */
    static boolean isEndMark(String said) {
        return said.length() <= LONGEST && END_MARK.matcher(said).matches();
    }
}
