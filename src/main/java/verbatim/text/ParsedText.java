package verbatim.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a text.
 *
 * @param language its language, as given or as guessed (ISO 639-1)
 * @param speakers its people and organisations, in the order in which they are first named
 * @param quotes its quotes, in text order; an enclosing one stands before those inside it
 * @param unpairedMarks where the quotation marks stand that have no partner, in text order
 * @param form what kind of text it was taken for
 */
public record ParsedText(String language, List<FoundSpeaker> speakers, List<FoundQuote> quotes, List<Span> unpairedMarks,
        TextForm form) {

    /** Keeps the lists from being changed later. */
    public ParsedText {
        speakers = List.copyOf(speakers);
        quotes = List.copyOf(quotes);
        unpairedMarks = List.copyOf(unpairedMarks);
    }

    /** What is not sure of one of the quotes; of what is no quote nobody asks whose it is. */
    public Set<QuoteDoubt> doubts(FoundQuote quote) {
        var doubts = EnumSet.noneOf(QuoteDoubt.class);
        var attribution = quote.attribution();
        if (quote.kind() != QuoteKind.NO_QUOTE) {
            if (attribution == null || !attribution.sure()) {
                doubts.add(QuoteDoubt.SPEAKER);
            }
            if (attribution != null && !attribution.namesakes().isEmpty()) {
                doubts.add(QuoteDoubt.SURNAME);
            }
        }
        if (unpaired(quote)) {
            doubts.add(QuoteDoubt.MARKS);
        }
        if (quote.openKind()) {
            doubts.add(QuoteDoubt.KIND);
        }
        return doubts;
    }

    /** Whether it stands inside somebody else's quote, and so is known only as that person retells it. */
    public boolean isRetold(FoundQuote quote) {
        return quote.parent() != null
                && quote.attribution() != null
                && !Objects.equals(quote.attribution().speaker(), speaker(quotes.get(quote.parent())));
    }

    private static @Nullable Integer speaker(FoundQuote quote) {
        return quote.attribution() == null ? null : quote.attribution().speaker();
    }

    /** Whether a mark of the quote has no partner, so that where it begins or ends is a guess. */
    private boolean unpaired(FoundQuote quote) {
        int end = quote.span().end();
        return at(quote.span().start()) >= 0
                || IntStream.of(end - 1, end - 2).map(this::at).anyMatch(i -> i >= 0 && unpairedMarks.get(i).end() == end);
    }

    /** The index of the unpaired mark that begins at that offset; negative where none does. */
    private int at(int offset) {
        var place = new Span(Math.max(0, offset), Math.max(0, offset));
        return Collections.binarySearch(unpairedMarks, place, Comparator.comparingInt(Span::start));
    }

    /** The indices of the quotes that are quotes; those that are one utterance together, in text order. */
    public List<List<Integer>> utterances() {
        var utterances = new ArrayList<List<Integer>>();
        var byGroup = new HashMap<Integer, List<Integer>>();
        for (int i = 0; i < quotes.size(); i++) {
            var quote = quotes.get(i);
            if (quote.kind() == QuoteKind.NO_QUOTE) {
                continue;
            }
            var group = quote.group() == null ? null : byGroup.get(quote.group());
            if (group != null) {
                group.add(i);
                continue;
            }
            var utterance = new ArrayList<>(List.of(i));
            utterances.add(utterance);
            if (quote.group() != null) {
                byGroup.put(quote.group(), utterance);
            }
        }
        return utterances;
    }
}
