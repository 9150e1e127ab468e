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

    /** The tier on which sources of this kind usually stand; a person may know better. */
    public Tier usualTier() {
        return switch (this) {
            case RECORDING, POST -> Tier.RECORDING;
            case TRANSCRIPT, DOCUMENT -> Tier.TRANSCRIPT;
            case NOTES -> Tier.REPORTER;
            case CONFIRMATION -> Tier.CONFIRMATION;
            case PUBLICATION -> Tier.PUBLICATION;
        };
    }

    /** As shown: "transcript". */
    public String word() {
        return word;
    }
}
