package verbatim.passage;

import java.util.Set;
import verbatim.message.Sentences;
import verbatim.message.Worded;

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

    /** As shown to people. */
    public String word() {
        return Sentences.ENGLISH.of(this);
    }

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
