package verbatim.text.wording.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.SourceWords;

/**
 * A quote's words as an alignment found them in a source: the pieces, the gaps with what the house style says of each, and
 * the words that only stand at another place.
 */
public final class AlignedPassage {

    private static final double ENOUGH_FOR_A_SPLICE = 0.75;
    /** What each doubling of a changed gap takes from what the words around it tell: in a wide gap chance finds more. */
    private static final double A_GAP = 1.5;
    /** What a word tells in a source of usual length; of a short source each word, and so each gap, tells less. */
    private static final double FULL_BITS = 12;

    private final QuoteWords quote;
    private final SourceWords source;
    private final Rulebook rules;
    private final FreeWords free;
    private final Layout layout;
    private final List<Piece> pieces;
    private final List<ReadGap> gaps;
    private final int[] anchors;
    private final MovedWords moved;

    /** Reads an alignment; passages run together that leave too much of the quote unexplained are read as one passage. */
    static AlignedPassage of(QuoteWords quote, SourceWords source, Rulebook rules, FreeWords free, Alignment alignment) {
        AlignedPassage all = new AlignedPassage(quote, source, rules, free, alignment);
        if (all.pieces.size() < 2 || all.coverage() >= ENOUGH_FOR_A_SPLICE) {
            return all;
        }
        Piece strongest = Collections.max(all.pieces, Comparator.comparingDouble(Piece::bits));
        return new AlignedPassage(quote, source, rules, free, alignment.only(strongest));
    }

    private AlignedPassage(QuoteWords quote, SourceWords source, Rulebook rules, FreeWords free, Alignment alignment) {
        this.quote = quote;
        this.source = source;
        this.rules = rules;
        this.free = free;
        this.layout = new Layout(quote, source, rules, free, alignment);
        this.pieces = layout.pieces();
        GapList list = new GapList(quote, source, rules, free, alignment, pieces);
        this.gaps = pieces.isEmpty() ? List.of() : list.read();
        this.anchors = list.anchors();
        PlaceRange whole = pieces.size() == 1 ? range(pieces.getFirst()) : new PlaceRange(0, 0);
        this.moved = new MovedWords(quote, source, gaps, whole.from(), whole.to());
    }

    /** The quote's words in this source. */
    public QuoteWords quote() {
        return quote;
    }

    /** The source. */
    public SourceWords source() {
        return source;
    }

    /** By which house style it was read. */
    public Rulebook rules() {
        return rules;
    }

    /** Which of the source's words may be left out. */
    public FreeWords free() {
        return free;
    }

    /** The pieces in the order of the quote; none where nothing was found. */
    public List<Piece> pieces() {
        return pieces;
    }

    /** The gaps in the order of the quote. */
    public List<ReadGap> gaps() {
        return gaps;
    }

    /** The source's place of each word of the quote that is the same there, or -1; not to be changed. */
    public int[] anchors() {
        return anchors;
    }

    /** What only stands at another place. */
    public MovedWords moved() {
        return moved;
    }

    /** How much of what the quote tells was found, from 0 to 1; words in brackets are not expected to be. */
    public double coverage() {
        double found = 0;
        double all = 0;
        boolean[] lost = new boolean[quote.size()];
        for (ReadGap each : gaps) {
            for (int i = each.gap().quoteFrom(); i < each.gap().quoteTo(); i++) {
                lost[i] = each.changed() && moved.origin(i) < 0;
            }
            double gap = A_GAP * log2(2.0 + each.gap().to() - each.gap().from());
            found -= each.changed() ? gap * room() : 0;
        }
        for (int i = 0; i < quote.size(); i++) {
            if (quote.words().enclosure(i) <= 0 || !lost[i]) {
                all += quote.bits(i);
                found += lost[i] ? 0 : quote.bits(i);
            }
        }
        return all > 0 ? Math.max(0, found / all) : 0;
    }

    /** How much of what it finds in a source of usual length chance finds in this one, of few words; from 0 to 1. */
    public double room() {
        return Math.min(1, log2(1.0 + source.size()) / FULL_BITS);
    }

    /** Whether the pieces are passages run together and not a few words reordered within one passage. */
    public boolean runTogether() {
        List<Piece> inSource = new ArrayList<>(pieces);
        inSource.sort(Comparator.comparingInt(Piece::from));
        int reached = inSource.getFirst().to();
        for (Piece each : inSource) {
            if (each.from() > reached && layout.missed(reached, each.from()) > Layout.DROP_LIMIT) {
                return true;
            }
            reached = Math.max(reached, each.to());
        }
        for (int i = 1; i < pieces.size(); i++) {
            if (layout.swapped(pieces.get(i - 1), pieces.get(i)) > Layout.DROP_LIMIT
                    || layout.marked(pieces.get(i - 1).quoteTo() - 1, pieces.get(i).quoteFrom())) {
                return true;
            }
        }
        return false;
    }

    /** A piece's place in the source, with what the quote has changed before and after it. */
    public PlaceRange range(Piece piece) {
        int number = pieces.indexOf(piece);
        List<Gap> own = gaps.stream().filter(each -> each.piece() == number).map(ReadGap::gap).toList();
        return new PlaceRange(
                own.stream().mapToInt(Gap::from).reduce(piece.from(), Math::min),
                own.stream().mapToInt(Gap::to).reduce(piece.to(), Math::max));
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }
}
