package verbatim.document;

/** The formats whose text is read. */
public enum DocumentFormat {
    PLAIN_TEXT("Text"),
    MARKDOWN("Markdown"),
    SUBRIP("SubRip subtitles"),
    WEB_VTT("WebVTT captions"),
    PDF("PDF"),
    WORD("Word document"),
    HTML("Web page");

    private final String title;

    DocumentFormat(String title) {
        this.title = title;
    }

    /** Whether its bytes are its words, so that reading it takes no library. */
    boolean isPlain() {
        return switch (this) {
            case PLAIN_TEXT, MARKDOWN, SUBRIP, WEB_VTT -> true;
            case PDF, WORD, HTML -> false;
        };
    }

    /** What people call it. */
    public String title() {
        return title;
    }
}
