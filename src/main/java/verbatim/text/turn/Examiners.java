package verbatim.text.turn;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who puts the questions of a hearing, where its record says so above them: "BY MR. HALE:", "CROSS-EXAMINATION BY MS. LIND". From
 * there on "Q" is theirs, until another examines or another examination begins.
 */
final class Examiners {

    private static final int LONGEST = 100;
    private static final String KIND = "(?:(?:(?:FURTHER )?(?:RE-?)?(?:DIRECT|CROSS)|RE-?(?:DIRECT|CROSS)|VOIR DIRE|FURTHER)[ -]?)?EXAMINATION";
    private static final Pattern BY = Pattern.compile("\\s*(?:" + KIND + "[ ]?(?:\\([^()\\n]{1,30}\\)[ ]?)?)?B[Yy] (?<name>\\p{Lu}[\\p{L}.'’ -]{1,60}?)\\s*:?\\s*");
    private static final Pattern EXAMINATION = Pattern.compile("\\s*" + KIND + "(?: (?:OF|CONTINUED|RESUMED|\\().*)?\\s*:?\\s*");

    private Examiners() {}

    /** Who examines from a line on; empty where it is another line. */
    static Optional<String> of(String line) {
        if (line.length() > LONGEST || line.indexOf("B") < 0) {
            return Optional.empty();
        }
        Matcher by = BY.matcher(line);
        return by.matches() && LabelWords.all().has("titles", by.group("name").split(" ")[0])
                || by.reset().matches() && by.group("name").codePoints().noneMatch(Character::isLowerCase) ? Optional.of(by.group("name")) : Optional.empty();
    }

    /** Whether a line says that somebody is examined, whoever puts the questions. */
    static boolean isHeading(String line) {
        return line.length() <= LONGEST && line.indexOf("EXAMINATION") >= 0 && EXAMINATION.matcher(line).matches();
    }

    /** Gives the questions of a hearing's turns to who puts them. */
    static void name(List<String> lines, List<@Nullable SpokenTurn> turns) {
        @Nullable String examiner = null;
        for (int i = 0; i < lines.size(); i++) {
            @Nullable SpokenTurn turn = turns.get(i);
            Optional<String> by = turn == null || turn.name() == null ? of(lines.get(i)) : Optional.empty();
            if (by.isPresent()) {
                examiner = by.get();
            } else if (isHeading(lines.get(i)) || StageLines.isSworn(lines.get(i))) {
                examiner = null;
            } else if (examiner != null && turn != null && "Q".equals(turn.name())) {
                turns.set(i, new SpokenTurn(examiner, turn.time(), turn.words(), turn.named()));
            }
        }
    }
}
