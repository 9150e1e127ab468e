package verbatim.text.wording.align;

import java.util.List;
import java.util.stream.IntStream;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.SourceWords;

/** Finds the words of a quote in a source: fragments first, then an alignment of the windows that they name. */
public final class QuoteAlignment {

    /** A longer quote is aligned block by block, so that the work grows with its length and not with its square. */
    private static final int BLOCK = 300;
    private static final int SLACK = 30;
    /** Of fewer words too many may be contractions. */
    private static final int WORDS_TO_TELL = 8;
    /**
     * Where no window holds this share of what the quote tells, and no run of words as many bits, the words that stand
     * together there are those of any text. Reading them all the same changed none of 7,380 results.
     */
    private static final double SHARE = 0.45;
    private static final double TELLING_RUN = 20;

    private final Rulebook rules;
    private final QuoteWords quote;
    private final SourceWords source;
    private final Hits hits;
    private final FreeWords free;
    private final FragmentSearch search;
    /** What the words tell that are written in one way, in bits: all but numbers; 0 where those are few. */
    private final double writtenSo;

    /** Prepares a quote for one source. */
    public QuoteAlignment(QuoteForms forms, SourceWords source) {
        this.rules = forms.rules();
        this.quote = new QuoteWords(forms, source);
        this.source = source;
        this.free = new FreeWords(rules, source);
        this.hits = new Hits(quote, source);
        this.search = new FragmentSearch(quote, hits);
        int[] written = IntStream.range(0, quote.size()).filter(i -> !quote.forms().number(i)).toArray();
        this.writtenSo = written.length < WORDS_TO_TELL ? 0 : IntStream.of(written).mapToDouble(quote::bits).sum();
    }

    /** The best passage outside what is excluded (in text order). */
    public AlignedPassage passage(List<PlaceRange> excluded) {
        return AlignedPassage.of(quote, source, rules, free, find(excluded));
    }

    private Alignment find(List<PlaceRange> excluded) {
        List<Fragment> fragments = search.find(excluded);
        if (!fragments.isEmpty() && fragments.getFirst().length() == quote.size()) {
            return Alignment.whole(fragments.getFirst());
        }
        Alignment alignment = Alignment.empty(quote.size());
        int reached = -1;
        for (int from = 0; from < quote.size(); from += BLOCK) {
            int to = Math.min(quote.size(), from + BLOCK);
            Columns columns = new Columns(source.size(), from, to);
            if (reached >= 0) {
                columns.add(reached - SLACK, reached + to - from + SLACK);
            }
            columns.addFragments(fragments);
            int length = to - from + (to - from) / 4 + 4;
            CrowdedWindow.Crowd crowd = new CrowdedWindow(quote, source, hits, free, from, to).best(length, excluded);
            if (hopeless(fragments, crowd.bits())) {
                return alignment;
            }
            columns.add(crowd.range().from() - 4, crowd.range().to() + 4);
            List<PlaceRange> windows = columns.ranges(excluded);
            if (!windows.isEmpty()) {
                reached = new JumpAlignment(quote, source, free, from, to, windows, reached).trace(alignment);
            }
        }
        return alignment;
    }

    /** Whether the source shows no more of the quote than the common words that stand together in any text. */
    private boolean hopeless(List<Fragment> fragments, double crowded) {
        double run = fragments.isEmpty() ? 0 : fragments.getFirst().bits();
        return quote.size() <= BLOCK && run < TELLING_RUN && crowded < SHARE * writtenSo;
    }
}
