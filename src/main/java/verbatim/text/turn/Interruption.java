package verbatim.text.turn;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines at which another than the speaker is heard, or nobody: in brackets somebody calls out ("(Zuruf der Abg. Lind: Nein!)"), and
 * {@link StageLines} tell what happens. Who spoke speaks on behind them, but not while a recording is played, nor at the end.
 */
final class Interruption {

    private static final Pattern CALL = Pattern.compile("\\s*[\\[(](?<who>[^:\\n]{0,80}\\p{Lu}[^:\\n]{1,80}):\\s+(?<what>\\S.*)[\\])]\\s*");
    /** What of several remarks comes before whoever calls: "Beifall bei der SPD – Eva Lind [SPD]". */
    private static final Pattern REMARKS_BEFORE = Pattern.compile(".*\\s[–—-]\\s");
    /** A party or a bench calls, and no person. */
    private static final Pattern OF_MANY = Pattern.compile("(?iu)" + LabelWords.all().oneOf("calls of many") + "(?:\\s+" + LabelWords.all().oneOf("from benches") + "\\s.*)?|"
            + LabelWords.all().oneOf("many begin") + ".*");

    private Interruption() {}

    /** "Zuruf des Abg. Lind" is no name. */
    private static boolean isCall(String name) {
        return LabelWords.all().has("calls", name.split(" ")[0]);
    }

    /** "Abg. Lind" of it; empty where nobody is named. */
    private static String who(String call) {
        String[] parts = call.split(" ");
        int from = 1;
        while (from < parts.length && (LabelWords.all().has("articles", parts[from]) || LabelWords.all().has("particles", parts[from]))) {
            from++;
        }
        return String.join(" ", List.of(parts).subList(from, parts.length));
    }

    /** Adds the turns of those who call out, those of nobody, and those in which the one before goes on, to the turns of lines. */
    static void in(List<String> lines, List<@Nullable SpokenTurn> turns, StageLines stage) {
        @Nullable SpokenTurn last = null;
        boolean interrupted = false;
        boolean silent = false;
        for (int i = 0; i < lines.size(); i++) {
            @Nullable SpokenTurn turn = turns.get(i);
            if (turn != null && turn.name() != null && last != null && isCall(turn.name())) {
                String who = who(turn.name());
                boolean many = OF_MANY.matcher(turn.name()).matches() || who.isEmpty();
                turns.set(i, new SpokenTurn(many ? null : who, turn.time(), turn.words(), !many));
                interrupted = true;
                continue;
            }
            if (turn != null) {
                last = turn;
                interrupted = false;
                silent = false;
                continue;
            }
            if (last == null || lines.get(i).isBlank()) {
                continue;
            }
            Matcher call = CALL.matcher(lines.get(i));
            if (call.matches() && !stage.isLasting(i)) {
                String who = REMARKS_BEFORE.matcher(call.group("who")).replaceFirst("").strip();
                boolean many = OF_MANY.matcher(who).matches();
                turns.set(i, new SpokenTurn(many ? null : isCall(who) ? who(who) : who, null, call.start("what"), !many));
                interrupted = true;
            } else if (stage.is(i)) {
                turns.set(i, new SpokenTurn(null, null, 0, false));
                interrupted = true;
                silent = stage.isLasting(i) || silent && !stage.isEnd(i);
            } else if (interrupted && !silent) {
                turns.set(i, new SpokenTurn(last.name(), null, 0, last.name() != null));
                interrupted = false;
            }
        }
    }
}
