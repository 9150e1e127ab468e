package verbatim.text.turn;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands at the foot of a record or of an interview: who its author is, who made it, whose rights it is. Nobody in it says that. */
final class FootLines {

    private static final int MOST = 6;
    private static final Pattern BEGINS = Pattern.compile("(?iu)[\\s\\[(*_–—-]*" + LabelWords.all().oneOf("feet") + "(?!\\p{L}).*");

    private FootLines() {}

    /** The lines of the last paragraphs that say so, up to one that does not. */
    static BitSet of(List<String> lines, List<@Nullable SpokenTurn> turns) {
        BitSet feet = new BitSet();
        int to = lines.size();
        for (int paragraphs = 0; paragraphs < MOST; paragraphs++) {
            while (to > 0 && lines.get(to - 1).isBlank()) {
                to--;
            }
            int from = to;
            while (from > 0 && !lines.get(from - 1).isBlank() && (from == to || turns.get(from) == null)) {
                from--;
            }
            @Nullable SpokenTurn turn = from < to ? turns.get(from) : null;
            if (from == to || turn != null && turn.name() != null || !BEGINS.matcher(lines.get(from)).matches()) {
                return feet;
            }
            feet.set(from, to);
            to = from;
        }
        return feet;
    }
}
