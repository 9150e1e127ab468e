package verbatim.text;

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
}
