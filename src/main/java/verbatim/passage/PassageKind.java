package verbatim.passage;

/** What a passage is. The three kinds of quote are those of the text core; a claim is marked by hand. */
public enum PassageKind {
    /** An utterance given as the speaker's own words. */
    DIRECT("direct"),
    /** Quoted words inside the reporter's sentence. */
    PARTIAL("partial"),
    /** Reported speech without marks. */
    INDIRECT("indirect"),
    /** A checkable statement that is no quote. */
    CLAIM("claim");

    private final String word;

    PassageKind(String word) {
        this.word = word;
    }

    /** As shown to people. */
    public String word() {
        return word;
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

    /** With an article, to stand in a sentence. */
    String description() {
        return switch (this) {
            case DIRECT, PARTIAL -> "a quote in quotation marks";
            case INDIRECT -> "reported speech";
            case CLAIM -> "a claim";
        };
    }
}
