package verbatim.document;

import verbatim.message.Worded;

/** The formats whose text is read. */
public enum DocumentFormat implements Worded {
    PLAIN_TEXT,
    MARKDOWN,
    SUBRIP,
    WEB_VTT,
    /** The captions of YouTube (.sbv). */
    SBV,
    /** Timed Text (.ttml, .dfxp). */
    TTML,
    PDF,
    WORD,
    HTML,
    MAIL;

    /** Whether its bytes are its words, so that reading it takes no library. */
    boolean isPlain() {
        return switch (this) {
            case PLAIN_TEXT, MARKDOWN, SUBRIP, WEB_VTT, SBV -> true;
            case TTML, PDF, WORD, HTML, MAIL -> false;
        };
    }
}
