package verbatim.text;

/**
 * The characters that turn the direction in which others are shown: embeddings, overrides and isolates, and what ends
 * them (U+202A to U+202E, U+2066 to U+2069). In a line that holds other words too, such as the title of a page or the name
 * of a file, one of them makes the rest read as it does not stand there (Unicode Technical Report 36, 2.3; "Trojan
 * Source", CVE-2021-42574). The marks U+200E and U+200F turn nothing else.
 */
public final class TextDirection {

    private TextDirection() {}

    /** Whether the character turns the direction of others. */
    public static boolean isTurnedBy(char c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /** The words without such characters, to stand in one line with others. */
    public static String inLine(String words) {
        if (words.chars().noneMatch(c -> isTurnedBy((char) c))) {
            return words;
        }
        var kept = new StringBuilder(words.length());
        words.chars().filter(c -> !isTurnedBy((char) c)).forEach(c -> kept.append((char) c));
        return kept.toString();
    }
}
