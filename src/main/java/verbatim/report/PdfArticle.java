package verbatim.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import verbatim.passage.Status;
import verbatim.report.Block.Mark;
import verbatim.report.PdfLook.Family;

/**
 * Writes an article's text with lines under its passages, and beside the line in which a passage begins what the check of it comes
 * to. A note begins on the page of its line: where the margin is full, the text waits for it.
 */
final class PdfArticle {

    private static final float MM = PdfSheet.MM;
    private static final float NOTES = 66 * MM;
    private static final float NOTE = 56 * MM;
    private static final float BETWEEN_NOTES = 2 * MM;
    private static final float SIZE = 10.5f;
    private static final float LEADING = 1.65f;
    private static final float NUMBER = 6.5f;
    private static final int NO_COLOUR = 0x999999;

    /** How far below its line a note may begin, in points: before the eye loses it. */
    private static final float MOST_BELOW = 72;

    /** Lines of passages within passages: more would run into the next line of the text. */
    private static final int MOST_LINES = 3;

    /** The mark that reaches farther is the outer one; of two that reach as far, the one met first. */
    private static final Comparator<Placed> OUTER_FIRST =
            Comparator.comparingInt((Placed m) -> -m.end()).thenComparingInt(Placed::order);

    private final PdfLines lines;
    private final PdfFlow flow;
    private final PdfTree tree;
    private final Block.Marked marked;
    private final PdfTag tag;
    private final List<Placed> marks;
    private final Set<Placed> begun = new HashSet<>();
    private final Set<String> anchored = new HashSet<>();
    private final List<Waiting> waiting = new ArrayList<>();
    private final List<Note> carried = new ArrayList<>();
    private float full;

    /** A mark, and which one it is: two of a passage may be equal. */
    private record Placed(Mark mark, int order) {

        int start() {
            return mark.span().start();
        }

        int end() {
            return mark.span().end();
        }
    }

    /** A note in the margin, and from which line on it is still to be placed. */
    private record Note(PdfColumn column, int from) {}

    /** What of a note will be written on the page. */
    private record Waiting(Note note, int to, float y) {}

    /** Where a mark begins in the words of a paragraph. */
    private record Beginning(int at, Mark mark) {}

    PdfArticle(PdfLines lines, PdfFlow flow, PdfTree tree, Block.Marked marked, PdfTag above) {
        this.lines = lines;
        this.flow = flow;
        this.tree = tree;
        this.marked = marked;
        tag = above.blockIn(marked.language(), "Art");
        marks = IntStream.range(0, marked.marks().size()).mapToObj(i -> new Placed(marked.marks().get(i), i)).toList();
    }

    void write() {
        flow.before(this::writeNotes);
        flow.repeat(this::beginPage);
        var text = marked.text();
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            if (end > start) {
                paragraph(start, end);
            }
            start = end + 1;
        }
        while (!carried.isEmpty()) {
            flow.next();
            writeNotes();
        }
        flow.before(null);
        flow.repeat(null);
        flow.move(Math.max(flow.y(), full));
    }

    private void paragraph(int from, int to) {
        var beginnings = new ArrayList<Beginning>();
        var text = text(from, to, tag.block("P"), beginnings);
        var broken = lines.of(text, flow.column().width() - NOTES, SIZE, LEADING);
        int next = 0;
        for (int i = 0; i < broken.size(); i++) {
            var line = broken.get(i);
            var notes = new ArrayList<PdfColumn>();
            for (; next < beginnings.size() && (beginnings.get(next).at() < line.to() || i == broken.size() - 1); next++) {
                notes.add(note(beginnings.get(next).mark()));
            }
            line(line, i == 0 ? 2 : i == broken.size() - 2 ? 2 : 1, notes);
        }
        writeNotes();
        flow.move(flow.y() + 3 * MM);
    }

    /** @param together how many lines stand on one page from here on */
    private void line(PdfLine line, int together, List<PdfColumn> notes) {
        float high = (float) notes.stream().mapToDouble(note -> note.height(0) + BETWEEN_NOTES).sum();
        // What is higher is divided, but not so that only its first line is beside the text.
        float whole = high > PdfFlow.MOST_WHOLE ? PdfFlow.BEGINNING : high;
        if (!flow.column().isEmpty()) {
            flow.settle(Math.max(whole, 3 * line.height()));
            full = flow.y();
        }
        float y = beside(notes);
        float bottom = flow.sheet().bottom();
        while (!fits(y, together * line.height(), whole, notes) && !isFresh(notes)) {
            flow.next();
            y = beside(notes);
        }
        float top = y;
        line.places().forEach(place -> flow.places().put(place, flow.sheet().destination(top)));
        flow.sheet().write(line, flow.sheet().left(), y);
        flow.move(y + line.height());
        if (!notes.isEmpty()) {
            full = Math.max(full, Math.min(y, bottom - whole));
            notes.forEach(note -> place(new Note(note, 0)));
        }
    }

    /** Where a line with notes would stand. */
    private float beside(List<PdfColumn> notes) {
        return notes.isEmpty() ? flow.y() : Math.max(flow.y(), full - MOST_BELOW);
    }

    private boolean fits(float y, float high, float notesHigh, List<PdfColumn> notes) {
        float bottom = flow.sheet().bottom();
        return y + high <= bottom && (notes.isEmpty() || Math.max(full, Math.min(y, bottom - notesHigh)) + notesHigh <= bottom);
    }

    /** Whether another page would have no more room. */
    private boolean isFresh(List<PdfColumn> notes) {
        return flow.isAtTop() && (notes.isEmpty() || full <= flow.sheet().top());
    }

    /** What does not fit on the page goes on at the top of the next one's margin. */
    private void place(Note note) {
        float high = note.column().height(note.from());
        float room = flow.sheet().bottom() - full;
        if (high <= room) {
            waiting.add(new Waiting(note, note.column().size(), full));
            full += high + BETWEEN_NOTES;
            return;
        }
        int end = note.column().fitting(note.from(), room, full <= flow.sheet().top());
        waiting.add(new Waiting(note, end, full));
        full = flow.sheet().bottom();
        carried.add(new Note(note.column(), end));
    }

    /** Behind the paragraph or what of it stands on the page: so the tree and the page have one order. */
    private void writeNotes() {
        var sheet = flow.sheet();
        for (var next : waiting) {
            next.note().column().put(sheet, flow.places(), next.note().from(), next.to(), sheet.left() + sheet.width() - NOTE, next.y());
        }
        waiting.clear();
    }

    private void beginPage() {
        full = flow.y();
        var before = List.copyOf(carried);
        carried.clear();
        before.forEach(this::place);
    }

    private PdfColumn note(Mark mark) {
        var column = new PdfColumn(NOTE);
        var blocks = new PdfBlocks(lines, column, PdfScale.MARGIN, tree.note(tag), () -> {});
        int colour = switch (mark.status()) {
            case VERIFIED, PROBLEM -> PdfLook.inkOf(mark.status());
            default -> NO_COLOUR;
        };
        blocks.comment(mark.comment(), colour);
        return column;
    }

    /** The words of a line of the article, cut wherever a mark begins or ends. */
    private PdfText text(int from, int to, PdfTag its, List<Beginning> beginnings) {
        var here = marks.stream().filter(m -> m.start() < to && m.end() > from).sorted(OUTER_FIRST).toList();
        var boundaries = new TreeSet<Integer>(List.of(from, to));
        for (var mark : here) {
            boundaries.add(Math.max(mark.start(), from));
            boundaries.add(Math.min(mark.end(), to));
        }
        var text = new PdfText(true);
        var plain = PdfLook.of(Family.SERIF, SIZE);
        int at = boundaries.removeFirst();
        for (int boundary : boundaries) {
            int begin = at;
            var open = here.stream().filter(m -> m.start() <= begin && begin < m.end()).toList();
            for (var mark : open) {
                if (begun.add(mark)) {
                    beginnings.add(new Beginning(text.length(), mark.mark()));
                    number(text, mark.mark(), its);
                }
            }
            text.add(marked.text().substring(at, boundary), plain.underlined(lines(open)), its);
            at = boundary;
        }
        return text;
    }

    /** The inner passage's line is the one nearest to the words. */
    private static List<Status> lines(List<Placed> open) {
        return open.reversed().stream().limit(MOST_LINES).map(placed -> placed.mark().status()).toList();
    }

    private void number(PdfText text, Mark mark, PdfTag its) {
        var label = mark.label();
        if (anchored.add(label)) {
            text.place(PdfRuns.markOf(label));
        }
        var look = PdfLook.of(Family.SANS, NUMBER).heavy().inked(PdfLook.inkOf(mark.status())).raised(3.5f);
        var link = its.link(new PdfTarget.Place(PdfRuns.rowOf(label), label + ", " + mark.word()));
        text.number(mark.status().sign() + label, look, link);
    }
}
