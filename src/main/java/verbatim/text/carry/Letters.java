package verbatim.text.carry;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import verbatim.text.Span;

/**
 * What of a text is its wording: letters and digits, whatever their case and however they are composed, and the signs that
 * say something of a figure. All else is typography, but for what parts two figures.
 */
final class Letters {

    /** What says something of a figure, besides the signs of currencies. */
    private static final String SIGNS = "%‰°+=±×÷";

    /** What may stand between the thousands of a figure. */
    private static final String THOUSANDS = ".,'’ \u00A0\u2009\u202F";

    /** Digits that follow what parts thousands. */
    private static final int GROUP = 3;

    private static final int ASCII = 0x80;

    /** What stretches an Arabic word in print. */
    private static final int TATWEEL = '\u0640';

    /** Scripts that set no blank between words. */
    private static final Set<UnicodeScript> UNSPACED = Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA,
            UnicodeScript.THAI, UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

    private Letters() {
    }

    /** Where the word ends that begins at {@code start}; {@code start} where none does. */
    static int wordEnd(String text, int start) {
        int first = text.codePointAt(start);
        if (!letter(first)) {
            return sign(first) ? start + Character.charCount(first) : start;
        }
        boolean alone = unspaced(first);
        int end = start + Character.charCount(first);
        for (int at = end; at < text.length();) {
            int point = text.codePointAt(at);
            at += Character.charCount(point);
            if (joined(point) || !alone && letter(point) && !unspaced(point)) {
                end = at;
            } else if (point < ASCII || Character.getType(point) != Character.FORMAT) {
                return end;
            }
        }
        return end;
    }

    private static boolean letter(int point) {
        if (point < ASCII) {
            int lower = point | 0x20;
            return lower >= 'a' && lower <= 'z' || point >= '0' && point <= '9';
        }
        return Character.isLetterOrDigit(point) || Character.getType(point) == Character.OTHER_NUMBER
                || Character.getType(point) == Character.LETTER_NUMBER;
    }

    /** Whether it is set on or beside the letter before it. */
    private static boolean joined(int point) {
        if (point < ASCII) {
            return false;
        }
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean sign(int point) {
        return SIGNS.indexOf(point) >= 0 || Character.getType(point) == Character.CURRENCY_SYMBOL;
    }

    private static boolean unspaced(int point) {
        return point > 0xDFF && UNSPACED.contains(UnicodeScript.of(point));
    }

    /** A word without what is typography in it. */
    static String folded(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        boolean plain = true;
        for (int i = 0; plain && i < lower.length(); i++) {
            plain = lower.charAt(i) < ASCII;
        }
        return plain ? lower : composed(lower);
    }

    private static String composed(String lower) {
        return Normalizer.normalize(lower, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).replace("ß", "ss").replace('ς', 'σ')
                .codePoints()
                .filter(point -> point != TATWEEL && Character.getType(point) != Character.FORMAT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The wording of some stretches of a text, together. Two figures that a blank or a point parts stay apart, but thousands. */
    static String of(String text, List<Span> stretches) {
        StringBuilder letters = new StringBuilder();
        for (Span stretch : stretches) {
            String part = stretch.in(text);
            int last = -1;
            for (int at = 0; at < part.length();) {
                int end = wordEnd(part, at);
                if (end == at) {
                    at += Character.charCount(part.codePointAt(at));
                    continue;
                }
                String word = folded(part.substring(at, end));
                if (figures(letters, word) && !(last > 0 && thousands(part, last, at, end))) {
                    letters.append('.');
                }
                letters.append(word);
                last = end;
                at = end;
            }
        }
        return Normalizer.normalize(letters, Normalizer.Form.NFKC);
    }

    /** Whether a figure follows upon another. */
    private static boolean figures(StringBuilder letters, String word) {
        return !letters.isEmpty() && !word.isEmpty() && Character.isDigit(letters.codePointBefore(letters.length()))
                && Character.isDigit(word.codePointAt(0));
    }

    /** Whether what stands between the offsets parts the thousands of one figure. */
    private static boolean thousands(String text, int last, int start, int end) {
        return start - last == 1 && THOUSANDS.indexOf(text.charAt(last)) >= 0 && digits(text, start, end) == GROUP;
    }

    private static int digits(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at - start;
    }
}
