package verbatim.text.turn;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What happens in a play, where a paragraph of its own tells it: "Enter the BUTLER.", "The Fool leaves by the window." It begins with a word of
 * the stage, or tells of one of those who speak.
 */
final class StageDirections {

    private static final int LONGEST = 200;
    private static final int MOST_PARTS = 5;
    private static final int SHORTEST = 3;
    private static final LabelWords WORDS = LabelWords.all();
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern EDGES = Pattern.compile("^\\P{L}+|[^\\p{L}\\p{M}]+$");

    private final List<String> lines;
    private final List<@Nullable SpokenTurn> turns;
    private final Set<String> names = new HashSet<>();

    private StageDirections(List<String> lines, List<@Nullable SpokenTurn> turns) {
        this.lines = lines;
        this.turns = turns;
        for (@Nullable SpokenTurn turn : turns) {
            if (turn != null && turn.name() != null && !WORDS.has("titles", NamesOfSpeakers.of(turn.name()).first()) && turn.name().codePoints().noneMatch(Character::isLowerCase)) {
                String name = turn.name().toLowerCase(Locale.ROOT);
                names.add(WORDS.has("articles", NamesOfSpeakers.of(name).first()) ? name.substring(name.indexOf(' ') + 1) : name);
            }
        }
    }

    /**
     * Their lines.
     *
     * @param play whether it is one; elsewhere nobody but whoever speaks is known not to speak of himself by his name
     */
    static BitSet of(List<String> lines, List<@Nullable SpokenTurn> turns, boolean play) {
        StageDirections directions = new StageDirections(lines, turns);
        BitSet found = new BitSet();
        @Nullable String speaking = null;
        for (int i = 0; i < lines.size(); i++) {
            @Nullable SpokenTurn turn = turns.get(i);
            speaking = turn == null ? speaking : turn.name();
            String said = stripped(lines.get(i));
            boolean whole = !said.isEmpty() && turns.get(i) == null && (i == 0 || lines.get(i - 1).isBlank()) && (i + 1 == lines.size() || lines.get(i + 1).isBlank());
            if (whole && (play && directions.tells(said) || speaking != null && tellsOf(speaking, said))) {
                found.set(i);
            }
        }
        return found;
    }

    /** Without blanks around it, of which some do not break: those that {@link #BLANKS} parts words by. */
    private static String stripped(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && isBlank(line.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0';
    }

    private boolean tells(String said) {
        if (said.length() > LONGEST || StageLines.isOwn(said)) {
            return false;
        }
        String[] parts = BLANKS.split(said);
        if (parts.length > 1 && WORDS.has("of the stage", bare(parts[0])) && !Character.isLowerCase(said.codePointAt(0))) {
            return true;
        }
        int at = WORDS.has("articles", parts[0]) ? 1 : 0;
        StringBuilder name = new StringBuilder();
        for (int i = at; i + 1 < parts.length && i < at + 2 + 1; i++) {
            name.append(i > at ? " " : "").append(bare(parts[i]).toLowerCase(Locale.ROOT));
            if (names.contains(name.toString()) && parts[i].equals(bare(parts[i])) && Character.isLowerCase(parts[i + 1].codePointAt(0))) {
                return true;
            }
        }
        return false;
    }

    /** "Cole pours himself more tea." in Cole's turn. */
    private static boolean tellsOf(String speaking, String said) {
        NamesOfSpeakers name = NamesOfSpeakers.of(speaking);
        String[] parts = BLANKS.split(said, MOST_PARTS);
        if (said.length() > LONGEST || name.last().length() < SHORTEST || parts.length < 3 || StageLines.isOwn(said)) {
            return false;
        }
        int at = parts[0].equalsIgnoreCase(name.last()) ? 0 : parts[1].equalsIgnoreCase(name.last()) && name.count() > 1 && parts[0].equalsIgnoreCase(name.first()) ? 1 : -1;
        return at >= 0 && Character.isUpperCase(parts[0].codePointAt(0)) && acts(parts[at + 1]) && !WORDS.has("parts", name.last());
    }

    /** "pours", "gießt": and not "Cole family members", which Cole may speak of. */
    private static boolean acts(String word) {
        return Character.isLowerCase(word.codePointAt(0)) && (word.endsWith("s") && !word.endsWith("ss") || word.endsWith("t"));
    }

    private static String bare(String word) {
        return EDGES.matcher(word).replaceAll("");
    }
}
