package verbatim.text.turn;

import java.util.regex.Pattern;

/**
 * What the words of a would-be name tell of it: whether it can be somebody's, or makes a sentence or a heading. Each way of finding labels
 * asks here.
 */
final class NamesOfSpeakers {

    private static final LabelWords WORDS = LabelWords.all();
    private static final Pattern BLANKS = Pattern.compile("[ \\u00A0]+");

    private final String[] parts;

    private NamesOfSpeakers(String[] parts) {
        this.parts = parts;
    }

    static NamesOfSpeakers of(String name) {
        return new NamesOfSpeakers(BLANKS.split(name.strip()));
    }

    String first() {
        return parts[0];
    }

    String last() {
        return parts[parts.length - 1];
    }

    int count() {
        return parts.length;
    }

    boolean beginsSentence() {
        return WORDS.has("sentences", first());
    }

    /** Whether any word makes a sentence: "I", "was", "no". */
    boolean makeSentence() {
        return any("sentences");
    }

    boolean beginHeading() {
        return WORDS.has("headings", first());
    }

    /** Whether they begin or end as a heading does. */
    boolean makeHeading() {
        return beginHeading() || WORDS.has("headings", last());
    }

    /** Whether no word at all is one of a sentence or a heading. */
    boolean isPlain() {
        return !any("sentences") && !any("headings");
    }

    /** Whether each but particles has a capital. */
    boolean isCapital() {
        for (String part : parts) {
            if (part.isEmpty() || !Character.isUpperCase(part.codePointAt(0)) && !WORDS.has("particles", part)) {
                return false;
            }
        }
        return true;
    }

    private boolean any(String section) {
        for (String part : parts) {
            if (WORDS.has(section, part)) {
                return true;
            }
        }
        return false;
    }
}
