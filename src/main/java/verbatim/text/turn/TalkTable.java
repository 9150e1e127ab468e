package verbatim.text.turn;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A talk in a table, whose head row says what stands in its columns: when, who, and what was said. A row without a name is nobody's. Columns are
 * counted from the end of a row, since the number of a line may stand before it.
 */
final class TalkTable {

    private static final int FEWEST = 2;
    private static final int MOST = 6;
    private static final LabelWords WORDS = LabelWords.all();
    private static final Pattern CELLS = Pattern.compile("[ \\u00A0]*\\t[ \\u00A0]*");
    /** A row of heads is short; looking for its cells would cost a long line of dots or blanks too much. */
    private static final int LONGEST_HEAD = 200;
    private static final Pattern BAR = Pattern.compile("[.:*_]+$");
    private static final int LONGEST_NAME = 80;

    /** Whether the head says that somebody speaks, and not only that there are names. */
    private final boolean certain;
    private final int columns;
    private final int speaker;
    private final int words;
    private final int time;

    private TalkTable(int columns, int speaker, int words, int time, boolean certain) {
        this.certain = certain;
        this.columns = columns;
        this.speaker = speaker;
        this.words = words;
        this.time = time;
    }

    /**
     * Adds the turns of its rows to those of lines, and takes those that only seem to begin in them.
     *
     * @param margins how much of each line was cut before it: the number of a row
     */
    static void in(List<String> lines, int[] margins, List<@Nullable SpokenTurn> turns) {
        @Nullable TalkTable table = null;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.indexOf('\t') < 0) {
                boolean ends = table != null && !line.isBlank() && lines.get(i - 1).isBlank();
                if (table != null && !line.isBlank() && turns.get(i) == null) {
                    // A line without a cell before it goes on with one, or the name is missing.
                    turns.set(i, new SpokenTurn(null, null, 0, !ends));
                }
                table = ends ? null : table;
                continue;
            }
            @Nullable TalkTable head = head(line);
            if (head != null && head.isTalk(lines, i)) {
                table = head;
                turns.set(i, new SpokenTurn(null, null, 0, false));
            } else if (table != null) {
                turns.set(i, table.turn(line, margins[i] > 0));
            }
        }
    }

    /** Of a row that names the columns; null of another. */
    private static @Nullable TalkTable head(String line) {
        if (line.length() > LONGEST_HEAD) {
            return null;
        }
        String[] cells = CELLS.split(line.strip());
        if (cells.length < FEWEST || cells.length > MOST) {
            return null;
        }
        int speaker = 0;
        int words = 0;
        int time = 0;
        boolean certain = false;
        for (int i = 0; i < cells.length; i++) {
            String cell = BAR.matcher(cells[i]).replaceAll("").strip();
            int fromEnd = cells.length - i;
            if (WORDS.has("columns of speakers", cell)) {
                speaker = fromEnd;
                certain = WORDS.has("columns of nobody else", cell);
            } else if (WORDS.has("columns of words", cell)) {
                words = fromEnd;
            } else if (WORDS.has("columns of times", cell)) {
                time = fromEnd;
            } else if (cell.indexOf(' ') > 0) {
                return null;
            }
        }
        return speaker > 0 && words > 0 ? new TalkTable(cells.length, speaker, words, time, certain) : null;
    }

    /** Whether times stand beside the names, or one comes again in the rows. */
    private boolean isTalk(List<String> lines, int head) {
        Set<String> names = new HashSet<>();
        boolean talk = time > 0 || certain;
        for (int i = head + 1; !talk && i < lines.size() && lines.get(i).indexOf('\t') >= 0; i++) {
            talk = !names.add(cell(lines.get(i).split("\t", -1), speaker));
        }
        return talk;
    }

    private SpokenTurn turn(String line, boolean cut) {
        String[] cells = line.split("\t", -1);
        String who = cell(cells, speaker);
        String when = cell(cells, time);
        // Where a cell is missing, the others may stand in the wrong column.
        boolean whole = cells.length == columns || cut && cells.length + 1 == columns;
        boolean named = whole && !who.isEmpty() && who.length() <= LONGEST_NAME && who.codePoints().anyMatch(Character::isLetter) && !who.endsWith("?");
        int from = 0;
        for (int i = 0; i < cells.length - words; i++) {
            from += cells[i].length() + 1;
        }
        String name = BAR.matcher(who).replaceAll("").strip();
        return new SpokenTurn(named ? name : null, when.isEmpty() || !TimeStamp.isAlone(when) ? null : when, Math.min(from, line.length()), true);
    }

    private static String cell(String[] cells, int fromEnd) {
        return fromEnd == 0 || fromEnd > cells.length ? "" : cells[cells.length - fromEnd].strip();
    }
}
