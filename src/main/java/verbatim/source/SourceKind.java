package verbatim.source;

import verbatim.message.Worded;

/** What a source is. */
public enum SourceKind implements Worded {
    RECORDING,
    POST,
    TRANSCRIPT,
    DOCUMENT,
    NOTES,
    /** Somebody was asked, and answered. */
    CONFIRMATION,
    PUBLICATION;

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
}
