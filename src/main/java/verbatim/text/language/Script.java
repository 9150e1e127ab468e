package verbatim.text.language;

/** What the signs of a script show, whatever the language. */
public final class Script {

    private Script() {
    }

    /** Whether the sign is of a script that sets no blank between words: the Han characters and the Japanese syllables. */
    public static boolean unspaced(char c) {
        return c >= '\u3040' && c <= '\u30ff' || c >= '\u3400' && c <= '\u9fff' || c == '\u3005' || c >= '\uf900' && c <= '\ufaff';
    }

    /** Whether the sign is a Japanese syllable of the kind that endings and particles are written with. */
    public static boolean hiragana(char c) {
        return c >= '\u3041' && c <= '\u309f';
    }

    /** The point that a full-width or Arabic one stands for; any other sign as it is. */
    public static char plain(char c) {
        return switch (c) {
            case '。', '．', '｡', '।' -> '.';
            case '，', '、', '،' -> ',';
            case '！' -> '!';
            case '？', '؟' -> '?';
            case '：' -> ':';
            case '；', '؛' -> ';';
            case '（' -> '(';
            case '）' -> ')';
            default -> c;
        };
    }
}
