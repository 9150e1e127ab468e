package verbatim.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The names that turns of a transcript begin with: "MR. SMITH: ...". What stands in capitals is one; another name is one
 * where it begins several turns, so that "One thing: ..." is none.
 */
final class TurnNames {

    /** A turn's beginning: an arrow or a dash of captions, a name of up to six words, perhaps a remark in brackets. */
    private static final Pattern TURN = Pattern.compile(
            "^\\s*(?:(?:>>+|[-–—])\\s*)?(?:\\*\\*)?"
                    + "(?<name>[\\p{Lu}\\p{Lt}\\p{Lo}][\\p{L}\\p{M}\\p{N}.'’-]*(?: [\\p{L}\\p{M}\\p{N}.'’()#-]+){0,5})"
                    + "(?: ?[\\[(][^\\])\\n]{1,40}[\\])])?:(?:\\*\\*)?(?:\\s|$)");

    private static final int LONGEST_NAME = 60;
    private static final int OFTEN = 2;

    private final Map<String, Integer> counts = new HashMap<>();

    /** @param beginnings what turns may begin with: the lines of a transcript, or its captions */
    TurnNames(List<String> beginnings) {
        for (var line : beginnings) {
            named(line).ifPresent(name -> counts.merge(name, 1, Integer::sum));
        }
    }

    /** Who begins to speak with this line; empty where it begins with no label. */
    Optional<String> of(String line) {
        return named(line).filter(name -> counts.getOrDefault(name, 0) >= OFTEN || isInCapitals(name));
    }

    private static Optional<String> named(String line) {
        // A name stands at the very beginning; the rest of a long line is not looked at.
        var matcher = TURN.matcher(line.substring(0, Math.min(line.length(), LONGEST_NAME * 2)));
        if (!matcher.find()) {
            return Optional.empty();
        }
        var name = matcher.group("name").strip();
        return name.length() <= LONGEST_NAME && looksLikeAName(name) ? Optional.of(name) : Optional.empty();
    }

    /** Most words of a name begin with a capital: "Ursula von der Leyen" does, "What happened then" does not. */
    private static boolean looksLikeAName(String name) {
        var words = name.split(" ");
        long small = List.of(words).stream().filter(word -> Character.isLowerCase(word.codePointAt(0))).count();
        return small * 2 <= words.length && !Character.isLowerCase(words[words.length - 1].codePointAt(0));
    }

    private static boolean isInCapitals(String name) {
        return name.codePoints().filter(Character::isUpperCase).count() > 1
                && name.codePoints().noneMatch(Character::isLowerCase);
    }
}
