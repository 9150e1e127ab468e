package verbatim.source.confidence;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word of a text, without case and accents, and where it stands. In writing that sets no spaces between words, or ties
 * endings to names, each sign is a word.
 *
 * @param start of the word in the text, in UTF-16 units
 * @param end of the word, exclusive
 * @param folded the word to be compared by
 * @param spelled the same with the umlauts as two letters, as they are written where they are wanting
 * @param shape how it uses capitals
 */
record FoldedWord(int start, int end, String folded, String spelled, Shape shape) {

    /** How a word uses capitals. */
    enum Shape {
        SMALL,
        CAPITAL,
        ALL_CAPITALS
    }

    /** Accents of the scripts that go without them at times, and signs that are not seen; in others marks are vowels. */
    private static final Pattern MARKS =
            Pattern.compile("[\\u0300-\\u036F\\u0591-\\u05C7\\u064B-\\u065F\\u0670\\p{Cf}]+");

    /** Below it there is nothing to fold but case: most words, and soon done. */
    private static final int ASCII = 128;

    private static final Set<UnicodeScript> SIGNS = EnumSet.of(
            UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL, UnicodeScript.THAI,
            UnicodeScript.LAO, UnicodeScript.KHMER, UnicodeScript.MYANMAR);

    /** The words of a text, in their order. */
    static List<FoldedWord> of(String text) {
        var words = new ArrayList<FoldedWord>();
        int at = 0;
        while (at < text.length()) {
            int first = text.codePointAt(at);
            int end = at + Character.charCount(first);
            if (!Character.isLetterOrDigit(first)) {
                at = end;
                continue;
            }
            var isSign = isSign(first);
            while (end < text.length()) {
                int next = text.codePointAt(end);
                var goesOn = isMark(next) || !isSign && Character.isLetterOrDigit(next) && !isSign(next);
                if (!goesOn) {
                    break;
                }
                end += Character.charCount(next);
            }
            words.add(word(text, at, end));
            at = end;
        }
        return words;
    }

    private static FoldedWord word(String text, int start, int end) {
        var word = text.substring(start, end);
        if (word.chars().allMatch(unit -> unit < ASCII)) {
            var small = word.toLowerCase(Locale.ROOT);
            return new FoldedWord(start, end, small, small, shape(word));
        }
        var folded = fold(word);
        return new FoldedWord(start, end, folded, spelled(word, folded), shape(word));
    }

    /** Without case, accents and signs that are not seen. */
    static String fold(String word) {
        var bare = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)
                .replace("ß", "ss").replace('ı', 'i').replace('ł', 'l').replace("ø", "o").replace("æ", "ae").replace("œ", "oe");
    }

    private static String spelled(String word, String folded) {
        var small = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        var spelled = small.replace("ä", "ae").replace("ö", "oe").replace("ø", "oe").replace("ü", "ue");
        return spelled.equals(small) ? folded : fold(spelled);
    }

    private static Shape shape(String word) {
        if (!Character.isUpperCase(word.codePointAt(0)) && !Character.isTitleCase(word.codePointAt(0))) {
            return Shape.SMALL;
        }
        return word.codePoints().filter(Character::isLetter).count() > 1
                        && word.codePoints().noneMatch(Character::isLowerCase)
                ? Shape.ALL_CAPITALS
                : Shape.CAPITAL;
    }

    /** How many letters, each sign of which counts as one. */
    int letters() {
        return folded.codePointCount(0, folded.length());
    }

    boolean isCapital() {
        // Writing without capitals has names without them.
        return shape != Shape.SMALL || !Character.isLowerCase(folded.codePointAt(0));
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    private static boolean isSign(int codePoint) {
        return SIGNS.contains(UnicodeScript.of(codePoint));
    }
}
