package verbatim.text.turn;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A nickname in quotation marks amid the name of a label: "Daniel “Patch” Moran:". It is read as if the marks were letters of it. */
final class Nickname {

    private static final int WIDEST = 120;
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,2} (?<open>[\"“„«‘'‚])\\p{L}[\\p{L}\\p{N} .-]{0,20}(?<close>[\"”“»’'‘])(?= \\p{Lu}[\\p{L}'’.-])");

    /** "“Patch” Moran:" */
    private static final Pattern FIRST = Pattern.compile("(?<open>[\"“„«])\\p{Lu}[\\p{L} .-]{1,20}(?<close>[\"”“»])(?= \\p{Lu}[\\p{L}'’-]+:[ ])");

    private Nickname() {}

    /** A line with letters in place of the marks; empty where no name at its beginning has a nickname. */
    static Optional<String> withoutMarks(String line) {
        @Nullable Matcher first = line.isEmpty() || "\"“„«".indexOf(line.charAt(0)) < 0 ? null : FIRST.matcher(line);
        if (first != null && first.lookingAt()) {
            return Optional.of("X" + line.substring(1, first.start("close")) + "x" + line.substring(first.end("close")));
        }
        int mark = -1;
        for (int i = 0; i < Math.min(line.length(), WIDEST) && mark < 0; i++) {
            mark = "\"“„«‘'‚".indexOf(line.charAt(i)) >= 0 && i > 1 && line.charAt(i - 1) == ' ' ? i : -1;
        }
        if (mark < 0) {
            return Optional.empty();
        }
        Matcher name = NAME.matcher(line).region(0, Math.min(line.length(), WIDEST));
        // What comes before the name is a time or a sign at most.
        if (!name.find() || line.substring(0, name.start()).codePoints().anyMatch(Character::isLetter)) {
            return Optional.empty();
        }
        StringBuilder read = new StringBuilder(line);
        read.setCharAt(name.start("open"), 'X');
        read.setCharAt(name.start("close"), 'x');
        if (isCapital(line.charAt(name.start("close") - 1)) && isCapital(line.charAt(name.start("close") - 2))) {
            read.setCharAt(name.start("close"), 'X');
        }
        return Optional.of(read.toString());
    }

    private static boolean isCapital(char letter) {
        return Character.isUpperCase(letter);
    }

    /** A label that was read so, with the name as the line has it. */
    static Label named(Label label, String line, String read) {
        int at = read.indexOf(label.name());
        return at < 0 || label.name().isEmpty() ? label
                : new Label(label.form(), line.substring(at, at + label.name().length()), label.time(), label.words(), label.personal(), label.way());
    }
}
