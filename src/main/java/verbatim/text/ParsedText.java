package verbatim.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/**
 * What was found in a text.
 *
 * @param language its language, as given or as guessed (ISO 639-1)
 * @param speakers its people and organisations, in the order in which they are first named
 * @param quotes its quotes, in text order; an enclosing one stands before those inside it
 */
public record ParsedText(String language, List<FoundSpeaker> speakers, List<FoundQuote> quotes) {

    /** Keeps the lists from being changed later. */
    public ParsedText {
        speakers = List.copyOf(speakers);
        quotes = List.copyOf(quotes);
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
