package verbatim.text.turn;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Labels that begin with the initials of a first name: "J. Orr:", "J.-P. Orr (Greens):". Their first letter is no turn of "J", and "A. Orr:"
 * answers no question where none is asked by a letter.
 */
final class InitialsAndName {

    private static final Pattern LABEL = Pattern.compile("(?<name>(?:\\p{Lu}\\.[ \\u00A0-]?){1,3}\\p{Lu}[\\p{L}\\p{M}'’-]+(?:[ \\u00A0]\\p{Lu}[\\p{L}\\p{M}'’-]+){0,2})"
            + "(?:[ \\u00A0]?[(\\[][^()\\[\\]\\n:]{1,40}[)\\]]|, [^:,.\\n]{1,40}(?=:)){0,2}[ \\u00A0]?:(?=\\s|$)\\s*");
    private static final int WIDEST = 140;

    private InitialsAndName() {}

    /** Puts them in the place of the letters for which they were taken. */
    static void in(List<String> lines, List<@Nullable Label> labels) {
        boolean asks = false;
        boolean answers = false;
        for (int i = 0; i < labels.size(); i++) {
            @Nullable Label label = labels.get(i);
            if (label != null && label.form() == Label.Form.LETTER && read(lines.get(i), label).isEmpty()) {
                asks |= LabelWords.all().has("asking", label.name());
                answers |= LabelWords.all().has("answering", label.name());
            }
        }
        boolean asked = asks && answers;
        for (int i = 0; i < labels.size(); i++) {
            @Nullable Label label = labels.get(i);
            if (label != null && label.form() == Label.Form.LETTER && !(asked && (LabelWords.all().has("asking", label.name()) || LabelWords.all().has("answering", label.name())))) {
                labels.set(i, read(lines.get(i), label).orElse(label));
            }
        }
    }

    private static Optional<Label> read(String line, Label letter) {
        int at = line.indexOf(letter.name() + ".");
        if (at < 0 || at > Math.min(letter.words(), WIDEST)) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(line).region(at, Math.min(line.length(), WIDEST));
        if (!label.lookingAt() || LabelWords.all().has("headings", label.group("name").substring(label.group("name").lastIndexOf(' ') + 1))) {
            return Optional.empty();
        }
        boolean capitals = label.group("name").codePoints().noneMatch(Character::isLowerCase);
        return Optional.of(new Label(capitals ? Label.Form.CAPITALS : Label.Form.MIXED, label.group("name"), letter.time(), label.end(), letter.time() != null));
    }
}
