package verbatim.text.turn;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Screenplays, which lines such as "INT. WAITING ROOM - NIGHT" tell: in them a name stands right above its words, and these end with their
 * paragraph. What stands between is what happens, and nobody says it.
 */
final class Screenplay {

    private static final int SCENES = 2;
    private static final int LONGEST = 100;
    private static final Pattern SCENE = Pattern.compile("\\s*(?:\\d{1,4}\\p{Lu}?[.)]?\\s+)?" + LabelWords.all().oneOf("scenes") + "[./ ][^\\p{Ll}\\n]*");

    private Screenplay() {}

    static boolean is(List<String> lines) {
        return lines.stream().filter(Screenplay::isScene).limit(SCENES).count() >= SCENES;
    }

    private static boolean isScene(String line) {
        return line.length() <= LONGEST && !line.isEmpty() && "IEÉA0123456789 \t".indexOf(line.charAt(0)) >= 0 && SCENE.matcher(line).matches();
    }

    /** Takes the names from lines that stand above nothing: a title, "CUT TO:". */
    static void forget(List<String> lines, List<@Nullable Label> labels) {
        for (int i = 0; i < labels.size(); i++) {
            @Nullable Label label = labels.get(i);
            boolean alone = label != null && label.words() >= lines.get(i).length() && (i + 1 == lines.size() || lines.get(i + 1).isBlank());
            if (alone || isScene(lines.get(i))) {
                labels.set(i, null);
            }
        }
    }

    /** Whether each name that has a line of its own is in capitals, as screenplays have them. */
    static boolean areNamesInCapitals(List<@Nullable Label> labels) {
        return labels.stream().allMatch(label -> label == null || label.way() != '\n' || label.name().codePoints().noneMatch(Character::isLowerCase));
    }

    /** Gives each paragraph that begins with no name to nobody. */
    static void in(List<String> lines, List<@Nullable SpokenTurn> turns) {
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = !lines.get(i).isBlank() && (i == 0 || lines.get(i - 1).isBlank());
            @Nullable SpokenTurn turn = turns.get(i);
            if (begins && (turn == null || turn.words() == 0)) {
                turns.set(i, new SpokenTurn(null, null, 0, false));
            }
        }
    }
}
