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

    /** What people call it. */
    public String title() {
        return title;
    }
}
