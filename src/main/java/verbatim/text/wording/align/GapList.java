package verbatim.text.wording.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.style.Cleaning;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.SourceWords;

/** All gaps of a comparison, in the order of the quote, each read by the house's rules. */
final class GapList {

    private static final int LONGEST_EDGE = 6;
    private static final int MORE_AT_AN_EDGE = 4;

    private final QuoteWords quote;
    private final SourceWords source;
    private final Rulebook rules;
    private final GapReading reading;
    private final Repetition repetition;
    /** The source's place of each word that is the same there, letter by letter, or -1. */
    private final int[] anchors;
    private final Alignment alignment;
    private final List<Gap> gaps = new ArrayList<>();
    private final List<Integer> owners = new ArrayList<>();

    /** Finds the gaps in the pieces of an alignment. */
    GapList(QuoteWords quote, SourceWords source, Rulebook rules, FreeWords free, Alignment alignment, List<Piece> pieces) {
        this.quote = quote;
        this.source = source;
        this.rules = rules;
        this.alignment = alignment;
        this.repetition = new Repetition(source.words(), free);
        this.reading = new GapReading(quote, source, rules, free, repetition);
        this.anchors = alignment.places().clone();
        for (int i = 0; i < anchors.length; i++) {
            if (anchors[i] >= 0 && !quote.same(i, source.number(anchors[i]))) {
                anchors[i] = -1;
            }
        }
        looseBrackets();
        for (int i = 0; i < pieces.size(); i++) {
            int first = i == 0 ? 0 : pieces.get(i - 1).quoteTo();
            int end = i == pieces.size() - 1 ? quote.size() : pieces.get(i).quoteTo();
            find(i, pieces.get(i), first, end);
        }
    }

    /**
     * A note in brackets is taken as a whole: its "the" is not the speaker's where the rest of it is not, and none of it is where
     * it stands in the record a sentence before: "The quay is old. It needs …", printed "[The quay] needs".
     */
    private void looseBrackets() {
        for (int i = 0; i < anchors.length;) {
            int end = i + 1;
            boolean said = anchors[i] >= 0;
            while (end < anchors.length && quote.words().enclosure(end) == quote.words().enclosure(i)) {
                said &= anchors[end++] >= 0;
            }
            said &= end == anchors.length || anchors[end] <= anchors[end - 1] + 1 || !parted(anchors[end - 1], anchors[end]);
            if (quote.words().enclosure(i) > 0 && !said) {
                Arrays.fill(anchors, i, end, -1);
            }
            i = end;
        }
    }

    /** Whether a sentence begins behind a place, up to another one. */
    private boolean parted(int from, int to) {
        return IntStream.rangeClosed(from + 1, to).anyMatch(source.words()::opensSentence);
    }

    /** The source's place of each word of the quote that is the same there, or -1. */
    int[] anchors() {
        return anchors;
    }

    /** The gaps with their readings. A number that several gaps run through is read as one. */
    List<ReadGap> read() {
        List<ReadGap> read = new ArrayList<>();
        for (int i = 0; i < gaps.size();) {
            Gap gap = gaps.get(i);
            Set<Cleaning> permitted = reading.permitted(gap);
            int next = i + 1;
            if (permitted == null && !gap.dropped()) {
                gap = permittedEdge(gap);
                permitted = reading.permitted(gap);
            }
            if (permitted == null) {
                Gap wide = widened(i, read.isEmpty() ? null : read.getLast().gap());
                if (!wide.equals(gap) && reading.permitted(wide) == null) {
                    wide = permittedEdge(wide);
                }
                Set<Cleaning> asNumber = wide.equals(gap) ? null : reading.permitted(wide);
                if (asNumber != null) {
                    permitted = asNumber;
                    gap = wide;
                    while (next < gaps.size() && gaps.get(next).quoteTo() <= wide.quoteTo() && owners.get(next).equals(owners.get(i))
                            && (gaps.get(next).to() <= wide.to() || gaps.get(next).quoteFrom() < wide.quoteTo())) {
                        next++;
                    }
                }
            }
            read.add(new ReadGap(gap, owners.get(i), permitted, reading.swallowed(gap)));
            i = next;
        }
        return read;
    }

    /** The first other guess that the house style permits; the gap itself where it permits none. */
    private Gap permittedEdge(Gap gap) {
        return otherEdges(gap).stream().filter(other -> reading.permitted(other) != null).findFirst().orElse(gap);
    }

    /**
     * Where a passage begins or ends with a gap, its outer words in the source are a guess: other guesses, which a
     * contraction or a number in several words may ask for.
     */
    private List<Gap> otherEdges(Gap gap) {
        boolean left = gap.quoteFrom() == 0 || anchors[gap.quoteFrom() - 1] != gap.from() - 1;
        boolean right = gap.quoteTo() == anchors.length || anchors[gap.quoteTo()] != gap.to();
        List<Gap> others = new ArrayList<>();
        int words = gap.quoteTo() - gap.quoteFrom();
        for (int length = 1; left != right && words <= LONGEST_EDGE && length <= words + MORE_AT_AN_EDGE; length++) {
            int from = left ? gap.to() - length : gap.from();
            int to = left ? gap.to() : gap.from() + length;
            if (from >= 0 && to <= source.size()) {
                others.add(new Gap(gap.quoteFrom(), gap.quoteTo(), from, to));
            }
        }
        return others;
    }

    /** The gap with the words of the number around it, and the gaps that stand within that number. */
    private Gap widened(int index, @Nullable Gap before) {
        Gap gap = gaps.get(index);
        int quoteFrom = gap.quoteFrom();
        int from = gap.from();
        while (quoteFrom > 0 && from > 0 && anchors[quoteFrom - 1] == from - 1
                && rules.partOfNumber(quote.words().normal(quoteFrom - 1))
                && (before == null || before.quoteTo() < quoteFrom && before.to() < from)) {
            quoteFrom--;
            from--;
        }
        int quoteTo = gap.quoteTo();
        int to = gap.to();
        int next = index + 1;
        boolean going = true;
        while (going) {
            going = false;
            if (quoteTo < anchors.length && anchors[quoteTo] == to
                    && rules.partOfNumber(quote.words().normal(quoteTo))) {
                quoteTo++;
                to++;
                going = true;
            } else if (next < gaps.size() && gaps.get(next).quoteFrom() == quoteTo && gaps.get(next).from() == to
                    && owners.get(next).equals(owners.get(index))) {
                quoteTo = gaps.get(next).quoteTo();
                to = gaps.get(next).to();
                next++;
                going = true;
            }
        }
        return new Gap(quoteFrom, quoteTo, from, to);
    }

    private void find(int piece, Piece where, int first, int end) {
        int last = -1;
        int begins = 0;
        for (int i = first; i < end; i++) {
            if (anchors[i] < 0) {
                continue;
            }
            int quoteFrom = last < 0 ? first : last + 1;
            int from = last < 0 ? leading(first, i, anchors[i]) : anchors[last] + 1;
            begins = last < 0 ? from : begins;
            add(piece, new Gap(quoteFrom, i, from, anchors[i]));
            last = i;
        }
        if (last == end - 1) {
            int again = rules.permits(Cleaning.REPETITION) ? repetition.after(begins, anchors[last] + 1) : 0;
            // The next passage may begin with what was said again.
            boolean taken = again > 0 && end < anchors.length && anchors[end] > anchors[last] && anchors[end] <= anchors[last] + again;
            add(piece, new Gap(end, end, anchors[last] + 1, anchors[last] + 1 + (taken ? 0 : again)));
        } else if (last < 0) {
            add(piece, new Gap(first, end, Math.min(where.from(), leading(first, end, where.from())),
                    Math.max(where.to(), trailing(first, end, where.to()))));
        } else {
            add(piece, new Gap(last + 1, end, anchors[last] + 1, trailing(last + 1, end, anchors[last] + 1)));
        }
    }

    private void add(int piece, Gap gap) {
        if (!gap.dropped() || !gap.added()) {
            gaps.add(gap);
            owners.add(piece);
        }
    }

    /** The first place, close before {@code place}, that a word of the quote was set against. */
    private int leading(int first, int end, int place) {
        int reach = Math.max(place - 2 * (end - first) - 2, sentenceStart(first, end, place));
        int found = place;
        for (int i = first; i < end; i++) {
            int against = Math.max(alignment.places()[i], alignment.pairs()[i]);
            if (against >= reach && against < found && !putIn(i, against)) {
                found = against;
            }
        }
        return found;
    }

    /** Where the sentence of {@code place} begins, if the quote's words before it belong to no sentence before; else 0. */
    private int sentenceStart(int first, int end, int place) {
        for (int i = first + 1; i <= end && i < quote.size(); i++) {
            if (quote.words().opensSentence(i)) {
                return 0;
            }
        }
        int start = place;
        while (start > 0 && !source.words().opensSentence(start)) {
            start--;
        }
        return start;
    }

    /** The same at the other end: where the sentence before {@code place} ends, or the source's end. */
    private int sentenceEnd(int first, int end, int place) {
        for (int i = Math.max(1, first); i < end; i++) {
            if (quote.words().opensSentence(i)) {
                return source.size();
            }
        }
        int stop = place;
        while (stop < source.size() && !source.words().opensSentence(stop)) {
            stop++;
        }
        return stop;
    }

    /** Whether an outer word was put in, whatever stands beside it in the source: a "not" takes no other word's place. */
    private boolean putIn(int word, int place) {
        return !source.words().normal(place).equals(quote.words().normal(word))
                && rules.lists("negations", quote.words().normal(word))
                && !rules.lists("negations", source.words().normal(place));
    }

    /** The end of the last place, close after {@code place}, that a word of the quote was set against. */
    private int trailing(int first, int end, int place) {
        int reach = Math.min(place + 2 * (end - first) + 3, sentenceEnd(first, end, place));
        int found = place;
        for (int i = first; i < end; i++) {
            int against = Math.max(alignment.places()[i], alignment.pairs()[i]);
            if (against >= found && against < reach && !putIn(i, against)) {
                found = against + 1;
            }
        }
        return found;
    }
}
