package verbatim.passage;

import java.util.Locale;
import java.util.regex.Pattern;

/** By what two printings of words are the same: their letters and figures, whatever marks and blanks stand around them. */
final class BareWords {

    /**
     * What says nothing: all but letters, digits, and what makes a figure another, which is a point, comma or blank within it,
     * and a sign before or behind it.
     */
    private static final Pattern NOTHING = Pattern.compile("(?<!\\p{N})[.,\\s\\p{Z}]+|[.,\\s\\p{Z}]+(?!\\p{N})"
            + "|(?<=[\\p{L}\\p{N}])[-\u2212\u2013]|[-\u2212\u2013](?!\\p{N})|[^\\p{L}\\p{N}\\p{Sc}%\u2030.,\u2212\u2013\\s\\p{Z}-]");

    private BareWords() {}

    /** The letters of words, to be compared. */
    static String of(String words) {
        return cased(words).toLowerCase(Locale.ROOT);
    }

    /** The same, where a capital at the beginning matters. */
    static String cased(String words) {
        return NOTHING.matcher(words).replaceAll("");
    }
}
