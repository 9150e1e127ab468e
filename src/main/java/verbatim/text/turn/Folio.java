package verbatim.text.turn;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The line of a record that numbers its page, "Page 15", "Seite 3 von 40": nobody says it. */
final class Folio {

    /** In UTF-16 units, without the blanks around it. */
    static final int LONGEST = 30;
    private static final Pattern LINE = Pattern.compile("\\s*[\\[(–—-]{0,2}[ ]?(?<page>\\p{L}(?:\\.|\\p{L}{1,9}\\.?))[ \\u00A0](?<number>\\d{1,4})(?<all>[ ]?(?:/|\\p{Ll}{1,4})[ ]?\\d{1,4})?[ ]?[\\])–—-]{0,2}\\s*");

    /** A number and no word: it may be one of a line, or be said. */
    private static final Pattern NUMBER = Pattern.compile("\\s*[\\[(–—-]?[ ]?(?<number>\\d{1,4})[ ]?[\\])–—-]?\\s*");

    private Folio() {}

    /** Whether a line holds nothing but a number, with or without dashes or brackets around it. */
    static boolean isNumber(String line) {
        return NUMBER.matcher(line).matches();
    }

    /** That number. */
    static String number(String line) {
        Matcher matcher = NUMBER.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(line);
        }
        return matcher.group("number");
    }

    /** Whether a line numbers its page and tells how many there are, "Page 2 of 5": nothing else is printed so. */
    static boolean isOfAll(String line) {
        Matcher matcher = LINE.matcher(line);
        return of(line).isPresent() && matcher.matches() && matcher.group("all") != null;
    }

    /** The number that a line gives to its page; empty where it is another line. */
    static OptionalInt of(String line) {
        if (line.length() > LONGEST) {
            return OptionalInt.empty();
        }
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() && LabelWords.all().has("page", matcher.group("page")) ? OptionalInt.of(Integer.parseInt(matcher.group("number"))) : OptionalInt.empty();
    }
}
