package verbatim.text.wording;

/** A source read once, for any number of quotes. Immutable, and safe for use by several threads. */
public final class SourceText {

    private final String text;
    private final String language;

    private SourceText(String text, String language) {
        this.text = text;
        this.language = language;
    }

    /**
     * Reads a source.
     *
     * @param text any text, left untouched; all offsets count its UTF-16 units
     * @param language ISO 639-1
     */
    public static SourceText of(String text, String language) {
        return new SourceText(text, language);
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** Its language, as given. */
    public String language() {
        return language;
    }
}
