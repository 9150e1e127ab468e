package verbatim.text.turn;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line in brackets in which somebody calls out while another speaks: "(Zuruf der Abg. Lind: Nein!)". Who spoke speaks on. */
final class Interruption {

    private static final Pattern CALL = Pattern.compile("\\s*[\\[(](?<who>[^:\\n]{0,80}\\p{Lu}[^:\\n]{1,80}):\\s+(?<what>\\S.*)[\\])]\\s*");

    private Interruption() {}

    /** Adds the turns of those who call out, and those in which the one before goes on, to the turns of lines. */
    static void in(List<String> lines, List<@Nullable SpokenTurn> turns) {
        @Nullable SpokenTurn last = null;
        boolean interrupted = false;
        for (int i = 0; i < lines.size(); i++) {
            @Nullable SpokenTurn turn = turns.get(i);
            if (turn != null) {
                last = turn;
                interrupted = false;
                continue;
            }
            if (last == null) {
                continue;
            }
            Matcher call = CALL.matcher(lines.get(i));
            if (call.matches()) {
                turns.set(i, new SpokenTurn(call.group("who").strip(), null, call.start("what"), true));
                interrupted = true;
            } else if (interrupted && !lines.get(i).isBlank()) {
                turns.set(i, new SpokenTurn(last.name(), null, 0, last.named()));
                interrupted = false;
            }
        }
    }
}
