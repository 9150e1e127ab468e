package verbatim.text.turn;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of an article that follow a few turns printed in it. Where prose stands before the talk, and each turn of it is one
 * paragraph, what follows the last one is prose again and nobody's turn. A record of turns is no article: it has many more of them.
 */
final class ProseAfterTalk {

    private static final int FEWEST_TURNS = 3;
    private static final int TURNS_A_PARAGRAPH = 2;
    /** What is no heading, in UTF-16 units. */
    private static final int SHORTEST = 60;
    private static final Pattern QUOTED = Pattern.compile("[“\"«„][^”\"»“]*[”\"»“]");

    private ProseAfterTalk() {}

    /** Adds to the turns of lines that of nobody. */
    static void in(List<String> lines, List<@Nullable SpokenTurn> turns, StageLines stage) {
        boolean parted = lines.stream().anyMatch(String::isBlank);
        int before = 0;
        int spoken = 0;
        int after = 0;
        int first = -1;
        for (int i = 0; i < lines.size(); i++) {
            boolean begins = !lines.get(i).isBlank() && (!parted || i == 0 || lines.get(i - 1).isBlank());
            @Nullable SpokenTurn turn = turns.get(i);
            boolean label = turn != null && turn.words() > 0;
            if (label && (after > 0 || turn.words() >= lines.get(i).length())) {
                return;
            }
            if (label) {
                spoken++;
            } else if (begins && spoken == 0) {
                before += isProse(lines.get(i)) ? 1 : 0;
            } else if (begins && turn == null && !stage.is(i)) {
                if (StageLines.isOwn(QUOTED.matcher(lines.get(i)).replaceAll(" "))) {
                    // "We will take it down": whoever spoke goes on.
                    return;
                }
                first = after == 0 ? i : first;
                after++;
            }
        }
        if (before > 0 && after > 0 && spoken >= FEWEST_TURNS && spoken <= TURNS_A_PARAGRAPH * (before + after)) {
            turns.set(first, new SpokenTurn(null, null, 0, false));
        }
    }

    private static boolean isProse(String line) {
        return line.length() >= SHORTEST && ".!?…”\"»“".indexOf(line.strip().charAt(line.strip().length() - 1)) >= 0;
    }
}
