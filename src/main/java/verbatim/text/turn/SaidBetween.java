package verbatim.text.turn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands without a label among labelled turns, and is rather another's than that of whoever spoke before: a question between two
 * paragraphs that begin with one label, and a quoted line below a quoted turn ("His last words: “Gear down.”"). It is nobody's who can be named.
 */
final class SaidBetween {

    private static final int LONGEST = 400;
    private static final Pattern QUOTED = Pattern.compile("[ \\u00A0]*[“\"„«].*[”\"“»][.!?]?\\s*");
    private static final Pattern DASHED = Pattern.compile("(?<name>\\p{Lu}[^\\n:–—-]{1,40}?) [–—-]{1,2} (?=[\\p{Lu}¿¡“\"„«])");
    private static final Pattern CAPTION = Pattern.compile("\\s*\\p{Lu}[^:“”\"„«»\\n.!?]{1,50}:[ \\u00A0](?=[“\"„«])");

    private final List<String> lines;
    private final List<@Nullable SpokenTurn> turns;

    private SaidBetween(List<String> lines, List<@Nullable SpokenTurn> turns) {
        this.lines = lines;
        this.turns = turns;
    }

    /** Adds the turns of nobody. */
    static void in(List<String> lines, List<@Nullable SpokenTurn> turns) {
        SaidBetween between = new SaidBetween(lines, turns);
        if (lines.stream().anyMatch(String::isBlank)) {
            between.addQuestions();
        }
        between.addQuoted();
        between.addDashed();
    }

    private void addQuestions() {
        @Nullable String before = null;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).isBlank() || i > 0 && !lines.get(i - 1).isBlank()) {
                continue;
            }
            @Nullable SpokenTurn turn = turns.get(i);
            int next = i + 1;
            while (turn == null && next < lines.size() && lines.get(next).isBlank()) {
                next++;
            }
            boolean asked = turn == null && next > i + 1 && next < lines.size() && asks(lines.get(i));
            @Nullable SpokenTurn answer = asked ? turns.get(next) : null;
            if (answer != null && before != null && before.equals(answer.name()) && answer.words() > 0) {
                turns.set(i, new SpokenTurn(null, null, 0, true));
            }
            before = turn == null || turn.words() == 0 ? null : turn.name();
        }
    }

    private static boolean asks(String line) {
        return line.length() <= LONGEST && line.stripTrailing().endsWith("?");
    }

    /** "Bo - It's off." where "Bo:" speaks elsewhere. */
    private void addDashed() {
        Set<String> names = new HashSet<>();
        turns.stream().filter(turn -> turn != null && turn.words() > 0 && turn.name() != null).forEach(turn -> names.add(turn.name()));
        for (int i = 0; i < lines.size(); i++) {
            Matcher dashed = turns.get(i) == null && lines.get(i).indexOf(' ') > 0 ? DASHED.matcher(lines.get(i)) : null;
            if (dashed != null && dashed.lookingAt() && names.contains(dashed.group("name"))) {
                turns.set(i, new SpokenTurn(null, null, dashed.end(), true));
            }
        }
    }

    private void addQuoted() {
        boolean quoted = false;
        for (int i = 0; i < lines.size(); i++) {
            @Nullable SpokenTurn turn = turns.get(i);
            String line = lines.get(i);
            if (turn != null) {
                quoted = turn.name() != null && turn.words() > 0 && QUOTED.matcher(line.substring(Math.min(turn.words(), line.length()))).matches();
            } else if (quoted && line.indexOf(':') > 0 && CAPTION.matcher(line).lookingAt() && QUOTED.matcher(line.substring(line.indexOf(':') + 1)).matches()) {
                turns.set(i, new SpokenTurn(null, null, line.indexOf(':') + 1, true));
            }
        }
    }
}
