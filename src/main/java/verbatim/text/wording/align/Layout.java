package verbatim.text.wording.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.style.Cleaning;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.SourceWords;

/**
 * How an alignment lies in the source: its pieces in the order of the quote, without those that chance would explain as
 * well. Whether it would is told by the bits of its words against the number of places it could have been found at, the
 * idea of Karlin and Altschul (1990).
 */
final class Layout {

    /** How many words may be dropped without a mark before passages count as run together. */
    static final int DROP_LIMIT = 10;

    private static final double MARGIN = 5;
    /** What each doubling of a gap takes from what a piece tells. */
    private static final double A_GAP = 1.5;
    /** Two words far away are no passage. */
    private static final int FEWEST = 3;
    private static final int FAR = 400;

    private final QuoteWords quote;
    private final SourceWords source;
    private final Rulebook rules;
    private final FreeWords free;
    private final int[] places;
    private List<Piece> pieces;

    /** Lays an alignment out; what is dropped as chance is dropped from the alignment. */
    Layout(QuoteWords quote, SourceWords source, Rulebook rules, FreeWords free, Alignment alignment) {
        this.quote = quote;
        this.source = source;
        this.rules = rules;
        this.free = free;
        this.places = alignment.places();
        this.pieces = cut();
        if (pieces.size() > 1) {
            dropChance();
            pieces = cut();
        }
    }

    /** The pieces in the order of the quote. */
    List<Piece> pieces() {
        return pieces;
    }

    /** How many words of the source between two places a reader would miss: no fillers, no stage directions. */
    int missed(int from, int to) {
        if (to - from > FAR) {
            return to - from;
        }
        @Nullable Cleaning[] marks = free.mark(from, to);
        int count = 0;
        int last = -1;
        for (int i = from; i < to; i++) {
            if (marks[i - from] == null && (last < 0 || source.words().blankBetween(last, i))) {
                count++;
                last = i;
            }
        }
        return count;
    }

    /** How many words would have to change places for two pieces, one behind the other in the quote, to be in order. */
    int swapped(Piece before, Piece next) {
        int late = 0;
        for (int i = before.quoteFrom(); i < before.quoteTo(); i++) {
            late += places[i] >= next.from() ? 1 : 0;
        }
        int early = 0;
        for (int i = next.quoteFrom(); i < next.quoteTo(); i++) {
            early += places[i] >= 0 && places[i] < before.to() ? 1 : 0;
        }
        return Math.min(late, early);
    }

    /** Whether a mark of omission stands in the quote after the word {@code before} and up to the word {@code next}. */
    boolean marked(int before, int next) {
        for (int i = before + 1; i <= next; i++) {
            if (quote.words().ellipsisBefore(i)) {
                return true;
            }
        }
        return false;
    }

    private List<Piece> cut() {
        List<Piece> cut = new ArrayList<>();
        int first = -1;
        int last = -1;
        int found = 0;
        double bits = 0;
        for (int i = 0; i < places.length; i++) {
            if (places[i] < 0) {
                continue;
            }
            if (last >= 0 && parted(last, i)) {
                cut.add(new Piece(first, last + 1, places[first], places[last] + 1, found, bits));
                first = -1;
                found = 0;
                bits = 0;
            } else if (last >= 0 && places[i] > places[last] + 1 && !marked(last, i)) {
                bits -= A_GAP * log2(places[i] - places[last] + 1.0);
            }
            first = first < 0 ? i : first;
            last = i;
            found++;
            bits += quote.bits(i);
        }
        if (last >= 0) {
            cut.add(new Piece(first, last + 1, places[first], places[last] + 1, found, bits));
        }
        return cut;
    }

    private boolean parted(int before, int next) {
        int from = places[before] + 1;
        int to = places[next];
        if (to <= from - 1) {
            return true;
        }
        if (to == from) {
            return arrows(from);
        }
        int missed = missed(from, to);
        boolean marked = rules.permits(Cleaning.ELLIPSIS) && marked(before, next);
        int limit = rules.style().ellipsisLimit();
        return missed > (marked ? Math.max(DROP_LIMIT, limit) : DROP_LIMIT)
                || marked && missed > limit && opensSentence(from, to)
                || missed > 0 && source.words().changesSpeaker(from, to + 1) || arrows(to);
    }

    /** Whether somebody else begins to speak with a word behind ">>", which no word of a label tells. */
    private boolean arrows(int word) {
        return source.words().changesSpeaker(word, word + 1) && word > 0
                && source.text().substring(source.words().end(word - 1), source.words().start(word)).contains(">>");
    }

    private boolean opensSentence(int from, int to) {
        for (int i = from; i <= to && i < source.size(); i++) {
            if (source.words().opensSentence(i)) {
                return true;
            }
        }
        return false;
    }

    private void dropChance() {
        List<Piece> strongest = new ArrayList<>(pieces);
        strongest.sort(Comparator.comparingDouble(Piece::bits).reversed());
        List<Piece> kept = new ArrayList<>();
        for (Piece each : strongest) {
            int distance = kept.stream().mapToInt(each::distance).min().orElse(0);
            double needed = log2(2.0 + distance) + log2(1.0 + quote.size()) / 2 + MARGIN;
            if (kept.isEmpty() || each.bits() >= needed && (each.found() >= FEWEST || distance <= DROP_LIMIT)) {
                kept.add(each);
            } else {
                for (int i = each.quoteFrom(); i < each.quoteTo(); i++) {
                    places[i] = -1;
                }
            }
        }
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
