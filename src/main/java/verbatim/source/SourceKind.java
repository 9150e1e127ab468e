package verbatim.source;

/** What a source is. */
public enum SourceKind {
    RECORDING("recording"),
    POST("post"),
    TRANSCRIPT("transcript"),
    DOCUMENT("document"),
    NOTES("notes"),
    /** Somebody was asked, and answered. */
    CONFIRMATION("confirmation"),
    PUBLICATION("publication");

    private final String word;

    SourceKind(String word) {
        this.word = word;
    }

    /** As shown: "transcript". */
    public String word() {
        return word;
    }
}
