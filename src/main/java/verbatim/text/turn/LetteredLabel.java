package verbatim.text.turn;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A letter for whoever speaks: "Q.", "A:", "Q) ", "A -- ", "Q" and a wide gap, or "Q" alone on its line. What few signs set apart may be
 * another word's, and is a label for letters that ask and answer only.
 */
final class LetteredLabel {

    /** A letter that a gap parts from the words. */
    static final char GAP = '\t';
    /** One that nothing but the end of the line does. */
    static final char OWN_LINE = '\n';

    private static final Pattern CLOSED = Pattern.compile("(?<name>\\p{Lu})(?:\\.?[ \\u00A0]?[:–—]|\\.|\\.-)(?:(?:\\*\\*|__)(?=\\s)|(?=\\s|$|[\\p{Lu}¿¡«“]))\\s*");
    private static final Pattern ASKS = Pattern.compile("(?<name>[QAFRPDV])(?:(?:[)\\]>][.:]?|(?:\\*\\*|__)[.:]?|[ ]?-{1,3})[ \\t]+|(?<gap>[ ]*\\t[ \\t]*|[ ]{2,}))(?=[\\p{L}¿¡«“„\"'(\\[.…–—-])"
            + "|(?<bare>[QA])(?:(?<blank>[ ])(?=\\p{L})|(?<alone>[ \\t]*$))");

    private LetteredLabel() {}

    /**
     * The letter at an offset of a line; empty where none stands.
     *
     * @param time that stands before it; null for none
     */
    static Optional<Label> at(String line, int at, @Nullable String time) {
        if (at >= line.length() || !Character.isUpperCase(line.charAt(at)) || at + 1 < line.length() && Character.isLetter(line.charAt(at + 1))) {
            return Optional.empty();
        }
        Matcher closed = CLOSED.matcher(line).region(at, line.length());
        if (closed.lookingAt()) {
            return Optional.of(label(closed.group("name"), time, closed.end(), ':'));
        }
        Matcher asks = ASKS.matcher(line).region(at, line.length());
        if (!asks.lookingAt()) {
            return Optional.empty();
        }
        char way = asks.group("alone") != null ? OWN_LINE : asks.group("blank") != null ? LooseLabels.NO_SIGN : asks.group("gap") != null ? GAP : ':';
        return Optional.of(label(asks.group("name") == null ? asks.group("bare") : asks.group("name"), time, asks.end(), way));
    }

    private static Label label(String name, @Nullable String time, int words, char way) {
        return new Label(Label.Form.LETTER, name, time, words, false, way);
    }
}
