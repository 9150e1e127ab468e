package verbatim.text.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.wording.align.PlaceRange;
import verbatim.text.wording.align.QuoteAlignment;
import verbatim.text.wording.align.QuoteForms;
import verbatim.text.wording.risk.Framing;
import verbatim.text.wording.word.SourceWords;

/**
 * A quote as printed, read once by a house style, to be compared with any number of sources. Immutable, and safe for use
 * by several threads.
 */
public final class PrintedQuote {

    private final QuoteForms forms;
    private final Framing framing;
    private final @Nullable String speaker;

    PrintedQuote(QuoteForms forms, Framing framing, @Nullable String speaker) {
        this.forms = forms;
        this.framing = framing;
        this.speaker = speaker;
    }

    /** Compares it with the best passage of a source. */
    public Comparison compare(SourceWords source) {
        if (forms.size() == 0 || source.size() == 0) {
            return Comparison.notFound(0);
        }
        return new PassageVerdict(new QuoteAlignment(forms, source).passage(List.of()), framing, speaker).comparison();
    }

    /**
     * The passages of a source that it may come from, best first: {@link #compare} finds the first, and each further one is
     * found in what the others leave.
     *
     * @param most how many at most
     */
    public List<Comparison> passages(SourceWords source, int most) {
        List<Comparison> found = new ArrayList<>();
        if (forms.size() == 0 || source.size() == 0) {
            return found;
        }
        QuoteAlignment alignment = new QuoteAlignment(forms, source);
        List<PlaceRange> excluded = new ArrayList<>();
        while (found.size() < most) {
            PassageVerdict verdict = new PassageVerdict(alignment.passage(excluded), framing, speaker);
            Comparison comparison = verdict.comparison();
            if (comparison.wording() == Wording.NOT_FOUND) {
                break;
            }
            found.add(comparison);
            excluded.addAll(verdict.ranges());
            excluded.sort(Comparator.comparingInt(PlaceRange::from));
        }
        found.sort(Comparator.comparingDouble(Comparison::likeness).reversed().thenComparing(Comparison::wording));
        return List.copyOf(found);
    }
}
