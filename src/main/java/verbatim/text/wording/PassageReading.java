package verbatim.text.wording;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import verbatim.text.Span;

/** Reads an alignment: what it comes to, where it stands, what was done and what that risks. */
final class PassageReading {

    /** Less of a quote than this, in bits, is another quote. */
    private static final double ENOUGH = 0.5;
    /** And of a few common words, which stand close together by chance, more is needed: below what so many rare words tell this much. */
    private static final double ENOUGH_OF_LITTLE = 0.6;
    private static final double LITTLE = 4;
    /** What a word tells in a source of usual length; of a short source each word, and so each gap, tells less. */
    private static final double FULL_BITS = 12;
    /** What each doubling of a changed gap takes from what the words around it tell: in a wide gap chance finds more. */
    private static final double A_GAP = 1.5;
    private static final double ENOUGH_FOR_A_SPLICE = 0.75;
    private static final double A_CHANGE = 0.01;
    private static final double A_SPLICE = 0.05;

    private final QuoteWords quote;
    private final SourceText source;
    private final Rulebook rules;
    private final FreeWords free;
    private final Layout layout;
    private final List<Piece> pieces;
    private final GapList list;
    private final List<ReadGap> gaps;
    private final MovedWords moved;

    /** Reads an alignment; passages run together that leave too much of the quote unexplained are read as one passage. */
    static PassageReading of(QuoteWords quote, SourceText source, Rulebook rules, FreeWords free, Alignment alignment) {
        PassageReading all = new PassageReading(quote, source, rules, free, alignment);
        if (all.pieces.size() < 2 || all.coverage() >= ENOUGH_FOR_A_SPLICE) {
            return all;
        }
        Piece strongest = Collections.max(all.pieces, Comparator.comparingDouble(Piece::bits));
        return new PassageReading(quote, source, rules, free, alignment.only(strongest));
    }

    private PassageReading(QuoteWords quote, SourceText source, Rulebook rules, FreeWords free, Alignment alignment) {
        this.quote = quote;
        this.source = source;
        this.rules = rules;
        this.free = free;
        this.layout = new Layout(quote, source, rules, free, alignment);
        this.pieces = layout.pieces();
        this.list = new GapList(quote, source, rules, free, alignment, pieces);
        this.gaps = pieces.isEmpty() ? List.of() : list.read();
        boolean one = pieces.size() == 1;
        this.moved = new MovedWords(quote, source, gaps, one ? start(pieces.getFirst()) : 0, one ? end(pieces.getFirst()) : 0);
    }

    /** What it comes to. */
    Comparison comparison() {
        double coverage = pieces.isEmpty() ? 0 : coverage();
        if (coverage < ENOUGH || coverage < ENOUGH_OF_LITTLE && coverage * quote.bits() < LITTLE * log2(1.0 + source.size()) * room()) {
            return Comparison.notFound(coverage);
        }
        Wording wording = wording();
        List<PlaceRange> ranges = ranges(wording);
        Set<Risk> risks = EnumSet.noneOf(Risk.class);
        risks.addAll(new RiskReading(quote, source, rules, free, moved).of(gaps, list.anchors()));
        risks.addAll(new TruncationRisk(source, rules, free).of(ranges.getFirst().from(), ranges.getLast().to(), quote.words()));
        long changes = gaps.stream().filter(ReadGap::changed).count();
        double likeness = coverage - A_CHANGE * changes - (wording == Wording.SPLICED ? A_SPLICE * (pieces.size() - 1) : 0);
        return new Comparison(wording, ranges.stream().map(this::span).toList(), risks,
                new DifferenceList(quote.words(), source, list.anchors(), moved).of(pieces, gaps),
                Math.max(0, Math.min(1, likeness)));
    }

    /** The places that it takes up, in text order. */
    List<PlaceRange> ranges() {
        return pieces.isEmpty() ? List.of() : ranges(wording());
    }

    private Wording wording() {
        if (pieces.size() > 1) {
            return spliced() ? Wording.SPLICED : Wording.ALTERED;
        }
        if (gaps.stream().anyMatch(ReadGap::changed)) {
            return Wording.ALTERED;
        }
        return gaps.stream().allMatch(gap -> gap.cleaning() == null) ? Wording.VERBATIM : Wording.CLEANED;
    }

    /** Whether the pieces are passages run together and not a few words reordered within one passage. */
    private boolean spliced() {
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

    /** How much of what the quote tells was found; words in brackets are not expected to be. */
    private double coverage() {
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

    /** How much of what it finds in a source of usual length chance finds in this one, of few words. */
    private double room() {
        return Math.min(1, log2(1.0 + source.size()) / FULL_BITS);
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }

    private List<PlaceRange> ranges(Wording wording) {
        List<PlaceRange> ranges = new ArrayList<>();
        for (Piece each : pieces) {
            ranges.add(new PlaceRange(start(each), end(each)));
        }
        if (pieces.size() == 1) {
            ranges.set(0, new PlaceRange(moved.first(), moved.end()));
        }
        ranges.sort(Comparator.comparingInt(PlaceRange::from));
        List<PlaceRange> united = new ArrayList<>();
        for (PlaceRange each : ranges) {
            PlaceRange last = united.isEmpty() ? null : united.getLast();
            if (last != null && (wording != Wording.SPLICED || each.from() <= last.to())) {
                united.set(united.size() - 1, new PlaceRange(last.from(), Math.max(last.to(), each.to())));
            } else {
                united.add(each);
            }
        }
        return united;
    }

    /** A piece's first word, with what the quote has changed before it. */
    private int start(Piece piece) {
        int number = pieces.indexOf(piece);
        return gaps.stream().filter(g -> g.piece() == number).mapToInt(g -> g.gap().from()).reduce(piece.from(), Math::min);
    }

    private int end(Piece piece) {
        int number = pieces.indexOf(piece);
        return gaps.stream().filter(g -> g.piece() == number).mapToInt(g -> g.gap().to()).reduce(piece.to(), Math::max);
    }

    /** The words with the point after them, where the quote ends in one too. */
    private Span span(PlaceRange range) {
        Span words = source.words().span(range.from(), range.to());
        int end = words.end();
        String text = source.text();
        boolean point = quote.words().pauseBefore(quote.size()) != 0 && end < text.length() && ".,!?;:".indexOf(text.charAt(end)) >= 0;
        return point ? new Span(words.start(), end + 1) : words;
    }
}
