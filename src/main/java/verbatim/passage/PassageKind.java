package verbatim.passage;

import java.util.Set;
import verbatim.message.Worded;
import verbatim.text.QuoteKind;

/** What a passage is. The three kinds of quote are those of the text core; a claim is marked by hand. */
public enum PassageKind implements Worded {
    /** An utterance given as the speaker's own words. */
    DIRECT,
    /** Quoted words inside the reporter's sentence. */
    PARTIAL,
    /** Reported speech without marks. */
    INDIRECT,
    /** A checkable statement that is no quote. */
    CLAIM;

    /** The kind of passage that a quote of the text core becomes; what is no quote becomes none. */
    public static PassageKind of(QuoteKind found) {
        return switch (found) {
            case DIRECT -> DIRECT;
            case PARTIAL -> PARTIAL;
            case INDIRECT -> INDIRECT;
            case NO_QUOTE -> throw new IllegalArgumentException("no quote is no passage");
        };
    }

    /** Its "described" has an article, to stand in a sentence. */
    @Override
    public Set<String> forms() {
        return Set.of("described");
    }

    /** Whether words are ascribed to a speaker. */
    public boolean isQuote() {
        return this != CLAIM;
    }

    /** Whether the words stand in quotation marks, so that each of them counts. */
    public boolean isInMarks() {
        return this == DIRECT || this == PARTIAL;
    }

    /** The letter before a passage's number: Q2, C5. */
    public String letter() {
        return isQuote() ? "Q" : "C";
    }
}
