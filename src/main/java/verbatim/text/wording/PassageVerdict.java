package verbatim.text.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.wording.align.AlignedPassage;
import verbatim.text.wording.align.Piece;
import verbatim.text.wording.align.PlaceRange;
import verbatim.text.wording.align.QuoteWords;
import verbatim.text.wording.align.ReadGap;
import verbatim.text.wording.risk.Frame;
import verbatim.text.wording.risk.Framing;
import verbatim.text.wording.risk.Risk;
import verbatim.text.wording.risk.RiskReading;
import verbatim.text.wording.word.SourceWords;

/** What an aligned passage comes to: its wording, where it stands, what was done and what that risks. */
final class PassageVerdict {

    /** Less of a quote than this, in bits, is another quote. */
    private static final double ENOUGH = 0.5;
    /** And of a few common words, which stand close together by chance, more is needed: below what so many rare words tell this much. */
    private static final double ENOUGH_OF_LITTLE = 0.6;
    private static final double LITTLE = 4;
    private static final double A_CHANGE = 0.01;
    private static final double A_SPLICE = 0.05;

    private final AlignedPassage passage;
    private final QuoteWords quote;
    private final SourceWords source;
    private final Framing framing;
    private final @Nullable String speaker;

    /**
     * Of a passage.
     *
     * @param framing of the language
     * @param speaker whom the print ascribes the words to; null where it names nobody
     */
    PassageVerdict(AlignedPassage passage, Framing framing, @Nullable String speaker) {
        this.passage = passage;
        this.framing = framing;
        this.speaker = speaker;
        this.quote = passage.quote();
        this.source = passage.source();
    }

    /** What it comes to. */
    Comparison comparison() {
        double coverage = passage.pieces().isEmpty() ? 0 : passage.coverage();
        if (coverage < ENOUGH || coverage < ENOUGH_OF_LITTLE && coverage * quote.bits() < enoughBits()) {
            return Comparison.notFound(coverage);
        }
        Wording wording = wording();
        List<PlaceRange> ranges = ranges(wording);
        Set<Risk> risks = RiskReading.of(passage, ranges.getFirst().from(), ranges.getLast().to(), framing);
        Frame frame = wording == Wording.SPLICED ? null : framing.frame(passage, ranges.getFirst(), speaker);
        if (frame != null) {
            risks.add(Risk.FRAME);
        }
        long changes = passage.gaps().stream().filter(ReadGap::changed).count();
        double likeness = coverage - A_CHANGE * changes - (wording == Wording.SPLICED ? A_SPLICE * (passage.pieces().size() - 1) : 0);
        return new Comparison(wording, ranges.stream().map(this::span).toList(), risks,
                new DifferenceList(passage).list(), Math.max(0, Math.min(1, likeness)), frame);
    }

    private double enoughBits() {
        return LITTLE * (Math.log(1.0 + source.size()) / Math.log(2)) * passage.room();
    }

    /** The places that it takes up, in text order. */
    List<PlaceRange> ranges() {
        return passage.pieces().isEmpty() ? List.of() : ranges(wording());
    }

    private Wording wording() {
        if (passage.pieces().size() > 1) {
            return passage.runTogether() ? Wording.SPLICED : Wording.ALTERED;
        }
        if (passage.gaps().stream().anyMatch(ReadGap::changed)) {
            return Wording.ALTERED;
        }
        return passage.gaps().stream().allMatch(gap -> gap.cleaning() == null) ? Wording.VERBATIM : Wording.CLEANED;
    }

    private List<PlaceRange> ranges(Wording wording) {
        List<Piece> pieces = passage.pieces();
        List<PlaceRange> ranges = new ArrayList<>();
        if (pieces.size() == 1) {
            ranges.add(new PlaceRange(passage.moved().first(), passage.moved().end()));
        } else {
            pieces.forEach(each -> ranges.add(passage.range(each)));
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

    /** The words with the point after them, where the quote ends in one too. */
    private Span span(PlaceRange range) {
        Span words = source.words().span(range.from(), range.to());
        int end = words.end();
        String text = source.text();
        boolean point = quote.words().pauseBefore(quote.size()) != 0 && end < text.length() && ".,!?;:".indexOf(text.charAt(end)) >= 0;
        return point ? new Span(words.start(), end + 1) : words;
    }
}
