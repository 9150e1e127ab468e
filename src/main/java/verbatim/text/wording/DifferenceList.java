package verbatim.text.wording;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.wording.Difference.Op;
import verbatim.text.wording.align.AlignedPassage;
import verbatim.text.wording.align.Gap;
import verbatim.text.wording.align.MovedWords;
import verbatim.text.wording.align.Piece;
import verbatim.text.wording.align.ReadGap;
import verbatim.text.wording.style.Cleaning;
import verbatim.text.wording.word.CutWords;

/** Writes a comparison down as runs of words in the order of the quote. */
final class DifferenceList {

    /** Of a longer run that a splice skips only the first and last words are shown. */
    private static final int LONGEST = 60;
    private static final int SHOWN = 6;

    private final AlignedPassage passage;
    private final CutWords quote;
    private final CutWords source;
    private final int[] anchors;
    private final MovedWords moved;
    private final List<Difference> list = new ArrayList<>();

    /** For one comparison. */
    DifferenceList(AlignedPassage passage) {
        this.passage = passage;
        this.quote = passage.quote().words();
        this.source = passage.source().words();
        this.anchors = passage.anchors();
        this.moved = passage.moved();
    }

    /** The runs of all pieces. */
    List<Difference> list() {
        List<Piece> pieces = passage.pieces();
        List<ReadGap> gaps = passage.gaps();
        int reached = -1;
        int gap = 0;
        for (int p = 0; p < pieces.size(); p++) {
            Piece piece = pieces.get(p);
            int at = p == 0 ? 0 : pieces.get(p - 1).quoteTo();
            int end = p == pieces.size() - 1 ? quote.size() : piece.quoteTo();
            boolean backwards = reached > piece.from();
            if (reached >= 0 && !backwards) {
                add(Op.DROPPED, at, at, reached, piece.from(), null);
            }
            while (at < end || gap < gaps.size() && gaps.get(gap).piece() == p) {
                if (gap < gaps.size() && gaps.get(gap).piece() == p && gaps.get(gap).gap().quoteFrom() == at) {
                    change(gaps.get(gap));
                    at = gaps.get(gap++).gap().quoteTo();
                } else {
                    int next = gap < gaps.size() && gaps.get(gap).piece() == p ? gaps.get(gap).gap().quoteFrom() : end;
                    add(backwards ? Op.MOVED : Op.KEPT, at, next, anchors[at], anchors[next - 1] + 1, null);
                    at = next;
                }
            }
            reached = Math.max(reached, piece.to());
        }
        return list;
    }

    private void change(ReadGap read) {
        Gap gap = read.gap();
        if (!read.changed()) {
            Cleaning cleaning = read.cleaning();
            Op op = gap.dropped() ? Op.DROPPED : gap.added() ? Op.ADDED : cleaning == null ? Op.KEPT : Op.REPLACED;
            add(op, gap.quoteFrom(), gap.quoteTo(), gap.from(), gap.to(), cleaning);
            return;
        }
        List<int[]> left = left(gap);
        int used = 0;
        for (int i = gap.quoteFrom(); i < gap.quoteTo();) {
            int end = i + 1;
            if (moved.origin(i) >= 0) {
                while (end < gap.quoteTo() && moved.origin(end) == moved.origin(end - 1) + 1) {
                    end++;
                }
                add(Op.MOVED, i, end, moved.origin(i), moved.origin(end - 1) + 1, null);
            } else {
                while (end < gap.quoteTo() && moved.origin(end) < 0) {
                    end++;
                }
                boolean replaced = used < left.size();
                int[] run = replaced ? left.get(used++) : new int[] {gap.to(), gap.to()};
                add(replaced ? Op.REPLACED : Op.ADDED, i, end, run[0], run[1], null);
            }
            i = end;
        }
        for (; used < left.size(); used++) {
            add(Op.DROPPED, gap.quoteTo(), gap.quoteTo(), left.get(used)[0], left.get(used)[1], null);
        }
    }

    /** The runs of the source at a gap that were not moved to another place. */
    private List<int[]> left(Gap gap) {
        List<int[]> runs = new ArrayList<>();
        for (int i = gap.from(); i < gap.to(); i++) {
            if (!moved.taken(i)) {
                if (!runs.isEmpty() && runs.getLast()[1] == i) {
                    runs.getLast()[1]++;
                } else {
                    runs.add(new int[] {i, i + 1});
                }
            }
        }
        return runs;
    }

    private void add(Op op, int quoteFrom, int quoteTo, int from, int to, @Nullable Cleaning cleaning) {
        if (quoteFrom == quoteTo && from >= to) {
            return;
        }
        Span inQuote = quote.span(quoteFrom, quoteTo);
        Span inSource = source.span(from, Math.max(from, to));
        String said = to - from <= LONGEST ? inSource.in(source.text())
                : source.span(from, from + SHOWN).in(source.text()) + " … " + source.span(to - SHOWN, to).in(source.text());
        list.add(new Difference(op, inQuote.in(quote.text()), said, inQuote, inSource, cleaning));
    }
}
