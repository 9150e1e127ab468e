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
        return new NamesOfSpeakers(words(name.strip()));
    }

    /** The words of a name; a blank that breaks no line parts them as well. */
    static String[] words(String name) {
        return BLANKS.split(name);
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

    /** The same, but for words that names of other languages hold as particles. */
    boolean makeSentenceWithoutParticles() {
        for (String part : parts) {
            if (WORDS.has("sentences", part) && !WORDS.has("particles", part)) {
                return true;
            }
        }
        return false;
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

    /** Whether a first name begins them. */
    boolean beginWithFirstName() {
        return WORDS.isFirstName(first());
    }

    /** Whether a first name or a title begins them, and each has a capital: "Eva Lind", "Mrs. Moss". */
    boolean arePerson() {
        return (beginWithFirstName() || WORDS.has("titles", first())) && isCapital();
    }

    /** Whether they begin with a part that somebody plays: "Member", "Voice". */
    boolean beginWithPart() {
        return WORDS.has("parts", first());
    }

    /** "Audience member", "Voice from the back": a part that somebody plays, by another one or by where. */
    boolean arePartPlayed() {
        return count() > 1 && beginWithPart() && !beginsSentence() && (WORDS.has("parts", last()) || WORDS.has("places", parts[1]));
    }

    /** "The woman in the second row": somebody of whom is known no more than where. */
    boolean areSeated() {
        int at = WORDS.has("articles", first()) || WORDS.has("one", first()) ? 1 : 0;
        return count() > at + 2 && WORDS.has("parts", parts[at]) && !WORDS.has("things", parts[at]) && WORDS.has("places", parts[at + 1]);
    }

    /** Whether they are several with capitals, and neither a sentence nor a heading. */
    boolean areFullName() {
        return count() > 1 && !makeHeading() && isCapital() && !makeSentence();
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
