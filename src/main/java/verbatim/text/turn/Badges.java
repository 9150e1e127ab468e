package verbatim.text.turn;

import java.util.Locale;

/** What a chat prints between a name and its time to tell who writes: "Eva Lind ADMIN 10:04", "Eva Lind · Host · 10:04". */
final class Badges {

    private static final int FEWEST_WORDS = 3;
    private static final String SIGNS = " \t\u00A0·|•,–-[(";
    private static final LabelWords WORDS = LabelWords.all();

    private Badges() {}

    /** Behind the badge that stands at an offset; the offset itself where none does. */
    static int end(String line, int from) {
        int at = from;
        while (at < line.length() && SIGNS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        int end = at;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        if (at == from || end == at || !WORDS.has("badges", line.substring(at, end))) {
            return from;
        }
        return end < line.length() && "])".indexOf(line.charAt(end)) >= 0 ? end + 1 : end;
    }

    /** A name without the badge that one blank parts from it: in capitals, or behind a name of two words. */
    static String without(String name) {
        int blank = name.lastIndexOf(' ');
        String last = name.substring(blank + 1);
        boolean capitals = last.equals(last.toUpperCase(Locale.ROOT)) && name.codePoints().anyMatch(Character::isLowerCase);
        boolean badge = blank > 0 && WORDS.has("badges", last) && (capitals || name.split(" ").length >= FEWEST_WORDS);
        return badge ? name.substring(0, blank) : name;
    }
}
