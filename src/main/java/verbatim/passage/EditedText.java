package verbatim.passage;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import verbatim.passage.EditPreview.Piece;
import verbatim.passage.EditPreview.Row;
import verbatim.passage.EditPreview.RowKind;

/**
 * Two edits of a text side by side, paragraph by paragraph: which are the same, added, taken out, reworded, or stand
 * elsewhere. For whoever looks; where a passage stands is found by {@link verbatim.text.carry.Carrying}.
 */
final class EditedText {

    private static final Pattern WORDS = Pattern.compile("\\s+|[\\p{L}\\p{N}]+|.", Pattern.DOTALL);

    /** Two paragraphs of which less is the same are two, and none reworded. */
    private static final double LEAST_SHARED = 0.3;

    /** So many paragraphs are looked at for the one that a paragraph has become. */
    private static final int FARTHEST = 4;

    /** UTF-16 units of a paragraph in which words are told apart; a longer one is shown whole. */
    private static final int LONGEST = 20_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Row> rows = new ArrayList<>();

    /** What was taken out in one place. */
    private final Set<String> gone = new HashSet<>();

    /** What was added in one place. */
    private final Set<String> come = new HashSet<>();

    private EditedText(String before, String after) {
        this.before = paragraphs(before);
        this.after = paragraphs(after);
    }

    /** The rows, in the order of the new text; what was taken out stands where it stood. */
    static List<Row> rows(String before, String after) {
        var text = new EditedText(before, after);
        text.compare();
        return List.copyOf(text.rows);
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private void compare() {
        var deltas = diff(before, after);
        deltas.forEach(delta -> {
            gone.addAll(delta.getSource().getLines());
            come.addAll(delta.getTarget().getLines());
        });
        int next = 0;
        var out = new ArrayList<String>();
        var in = new ArrayList<String>();
        for (var delta : deltas) {
            var source = delta.getSource();
            // What is taken out and what is put in at one place may come as two.
            if (source.getPosition() > next) {
                changed(out, in);
                same(next, source.getPosition());
            }
            out.addAll(source.getLines());
            in.addAll(delta.getTarget().getLines());
            next = source.getPosition() + source.size();
        }
        changed(out, in);
        same(next, before.size());
    }

    private void same(int from, int to) {
        before.subList(from, to).forEach(line -> rows.add(Row.of(RowKind.SAME, line, line)));
    }

    private void changed(List<String> out, List<String> in) {
        int next = 0;
        for (var line : out) {
            int at = come.contains(line) ? -1 : reworded(line, in, next);
            if (at < 0) {
                rows.add(Row.of(come.contains(line) ? RowKind.MOVED_AWAY : RowKind.REMOVED, line, ""));
                continue;
            }
            in.subList(next, at).forEach(this::added);
            rows.add(reworded(line, in.get(at)));
            next = at + 1;
        }
        in.subList(next, in.size()).forEach(this::added);
        out.clear();
        in.clear();
    }

    private void added(String line) {
        rows.add(Row.of(gone.contains(line) ? RowKind.MOVED_HERE : RowKind.ADDED, "", line));
    }

    /** The first of those that follow which is the same paragraph in other words; -1 where none is. */
    private int reworded(String line, List<String> others, int from) {
        for (int i = from; i < Math.min(others.size(), from + FARTHEST); i++) {
            if (!gone.contains(others.get(i)) && shared(line, others.get(i)) >= LEAST_SHARED) {
                return i;
            }
        }
        return -1;
    }

    private static List<AbstractDelta<String>> diff(List<String> one, List<String> other) {
        // In linear space: two long texts that have nothing in common must not fill the memory.
        return DiffUtils.diff(one, other, new MyersDiffWithLinearSpace<String>(), null).getDeltas();
    }

    private static double shared(String one, String other) {
        var a = words(one);
        var b = words(other);
        int changed = diff(a, b).stream()
                .mapToInt(delta -> delta.getSource().size() + delta.getTarget().size())
                .sum();
        return 1 - (double) changed / (a.size() + b.size());
    }

    private static List<String> words(String line) {
        if (line.length() > LONGEST) {
            return List.of(line);
        }
        return WORDS.matcher(line).results().map(result -> result.group()).toList();
    }

    private static Row reworded(String before, String after) {
        var a = words(before);
        var b = words(after);
        var old = new ArrayList<Piece>();
        var now = new ArrayList<Piece>();
        int at = 0;
        for (var delta : diff(a, b)) {
            var source = delta.getSource();
            var kept = a.subList(at, source.getPosition());
            piece(kept, false, old);
            piece(kept, false, now);
            piece(source.getLines(), true, old);
            piece(delta.getTarget().getLines(), true, now);
            at = source.getPosition() + source.size();
        }
        var kept = a.subList(at, a.size());
        piece(kept, false, old);
        piece(kept, false, now);
        return new Row(RowKind.REWORDED, old, now);
    }

    private static void piece(List<String> words, boolean changed, List<Piece> to) {
        if (!words.isEmpty()) {
            to.add(new Piece(String.join("", words), changed));
        }
    }
}
