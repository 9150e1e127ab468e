package verbatim.text.turn;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a line that looks like a speaker's label.
 *
 * @param name empty where the line says only that somebody else speaks
 * @param time beside the name; null for none
 * @param words where in the line the words begin
 * @param personal whether it can be nobody's but a speaker's: a title, a part played, a number, a known first name
 * @param way by what the name is parted from the words, see {@link SetApart}; a colon for all other forms
 */
record Label(Form form, String name, @Nullable String time, int words, boolean personal, char way) {

    /** "j. m." and "jm" are one. */
    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Ll}\\.[ \\u00A0-]?){2,4}");

    /** One that a colon or its like closes. */
    Label(Form form, String name, @Nullable String time, int words, boolean personal) {
        this(form, name, time, words, personal, ':');
    }

    /** By which the labels of one speaker are known as one: the name in small letters. */
    String key() {
        String key = name.toLowerCase(Locale.ROOT);
        return INITIALS.matcher(key).matches() ? key.replaceAll("[^\\p{L}]", "") : key;
    }

    /** "mo" of "Maya Ortiz"; empty of a single word. */
    static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : name.split(" ")) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return name.indexOf(' ') < 0 ? "" : initials.toString().toLowerCase(Locale.ROOT);
    }

    enum Form {
        /** "MR. HALE:", "McGEE:", "The CHAIRMAN." */
        CAPITALS,
        /** "Maya Ortiz:" */
        MIXED,
        /** "Q.", "A:" */
        LETTER,
        /** "[Maya Ortiz] ", "Maya Ortiz – ", "Maya Ortiz" alone on its line: nothing that tells it from other beginnings. */
        SET_APART,
        /** "Maya Ortiz  0:03", alone on its line. */
        ALONE,
        /** ">>", or the dash of a dialogue. */
        UNNAMED
    }
}
