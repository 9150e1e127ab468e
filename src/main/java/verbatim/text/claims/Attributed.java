package verbatim.text.claims;

import java.util.Collection;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import verbatim.text.FoundQuote;
import verbatim.text.Occasion;
import verbatim.text.ParsedText;
import verbatim.text.QuoteKind;
import verbatim.text.Span;

/** Where a text says that somebody said something: clauses that the quote is checked with, and what they report. */
final class Attributed {

    private final NavigableMap<Integer, Span> cues = new TreeMap<>();
    private final NavigableMap<Integer, Span> reported = new TreeMap<>();
    private final NavigableMap<Integer, Span> occasions = new TreeMap<>();

    Attributed(ParsedText parsed) {
        for (FoundQuote quote : parsed.quotes()) {
            Span cue = quote.attribution() == null ? null : quote.attribution().cue();
            Occasion occasion = quote.attribution() == null || quote.nested() ? null : quote.attribution().occasion();
            if (occasion != null) {
                occasions.put(occasion.span().start(), occasion.span());
            }
            if (quote.kind() == QuoteKind.INDIRECT) {
                reported.put(quote.span().start(), quote.span());
            } else if (quote.kind() != QuoteKind.NO_QUOTE && cue != null) {
                cues.put(cue.start(), cue);
            }
        }
    }

    /** The cue of a quote in marks that stands in that stretch, which then is checked with the quote; null where none does. */
    @Nullable Span cue(Span stretch) {
        var next = cues.ceilingEntry(stretch.start());
        return next != null && next.getKey() < stretch.end() ? next.getValue() : null;
    }

    /** Where and when somebody said something, in text order. */
    Collection<Span> occasions() {
        return occasions.values();
    }

    /** What is reported in that stretch without marks, and where it begins in it; null where nothing is. */
    @Nullable Span reported(Span stretch) {
        var next = reported.ceilingEntry(stretch.start());
        return next != null && next.getKey() < stretch.end() ? next.getValue() : null;
    }
}
