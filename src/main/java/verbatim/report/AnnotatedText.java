package verbatim.report;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Writes a text with its passages marked in place. Marks may nest, touch and overlap in any way, while elements can
 * only nest: so the text is swept from boundary to boundary, and a mark that would cross another one's end, or the end
 * of a paragraph, is closed there and goes on behind it without a second number.
 */
class AnnotatedText {

    /** The mark that reaches farther is the outer one; of two that reach as far, the one met first. */
    private static final Comparator<Placed> OUTER_FIRST =
            Comparator.comparingInt((Placed m) -> -m.end()).thenComparingInt(Placed::order);

    private final Html html;
    private final String text;
    private final List<Placed> marks;
    private final Deque<Placed> open = new ArrayDeque<>();
    private final Set<Placed> begun = new HashSet<>();
    private final Set<String> anchored = new HashSet<>();

    AnnotatedText(Html html, Block.Marked marked) {
        this.html = html;
        text = marked.text();
        marks = IntStream.range(0, marked.marks().size()).mapToObj(i -> new Placed(marked.marks().get(i), i)).toList();
    }

    /** Writes every line of the text as a paragraph, with the line feeds between them. */
    void write() {
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (end > start) {
                html.open("p", "dir", "auto");
                sweep(start, end);
                html.close();
            }
            if (feed < 0) {
                return;
            }
            html.text("\n");
            start = feed + 1;
        }
    }

    private void sweep(int from, int to) {
        var here = marks.stream().filter(m -> m.start() < to && m.end() > from).sorted(OUTER_FIRST).toList();
        var boundaries = new TreeSet<Integer>(List.of(from, to));
        for (var mark : here) {
            boundaries.add(Math.max(mark.start(), from));
            boundaries.add(Math.min(mark.end(), to));
        }
        int at = from;
        for (int boundary : boundaries) {
            html.text(text.substring(at, boundary));
            at = boundary;
            if (boundary < to) {
                turn(here, boundary);
            }
        }
        while (!open.isEmpty()) {
            close();
        }
    }

    /** Closes what ends at an offset, and opens what begins there or had to be closed to let another one end. */
    private void turn(List<Placed> here, int offset) {
        var wanted = here.stream().filter(m -> m.start() <= offset && offset < m.end()).toList();
        var kept = List.copyOf(open.reversed());
        int same = 0;
        while (same < kept.size() && same < wanted.size() && kept.get(same) == wanted.get(same)) {
            same++;
        }
        while (open.size() > same) {
            close();
        }
        wanted.subList(same, wanted.size()).forEach(this::open);
    }

    private void open(Placed placed) {
        var mark = placed.mark;
        var label = mark.label();
        var begins = begun.add(placed);
        var first = begins && anchored.add(label);
        html.open("mark", "class", mark.status().style(), "id", first ? Html.markId(label) : null);
        if (begins) {
            // With a direction of its own the number has no say in the paragraph's.
            html.open("sup", "dir", "ltr")
                    .element(
                            "a",
                            mark.status().sign() + label,
                            "href", "#" + Html.rowId(label),
                            "aria-label", label + ", " + mark.word())
                    .close();
        }
        open.push(placed);
    }

    private void close() {
        open.pop();
        html.close();
    }

    /** A mark, and which one it is: two of a passage may be equal. */
    private record Placed(Block.Mark mark, int order) {

        int start() {
            return mark.span().start();
        }

        int end() {
            return mark.span().end();
        }
    }
}
