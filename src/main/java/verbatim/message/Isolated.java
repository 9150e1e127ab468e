package verbatim.message;

/**
 * Words of users within a sentence, so that they turn nothing but themselves. A name that is written from right to left
 * would take the digits and marks beside it along; between U+2068 and U+2069 it is shown as if it stood alone (Unicode
 * Standard Annex 9). Words from left to right stay as they are: a file or a search finds them unchanged.
 */
final class Isolated {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    /** Before it, no letter runs from right to left. */
    private static final char FIRST_THAT_TURNS = '\u0590';

    private Isolated() {}

    /**
     * The words to stand in a sentence. Nothing in them turns the direction of others, but for whole isolates, such as a
     * sentence has that was made before.
     */
    static String of(String words) {
        if (words.chars().allMatch(c -> c < FIRST_THAT_TURNS)) {
            return words;
        }
        boolean whole = isWhole(words);
        var kept = new StringBuilder(words.length() + 2);
        words.chars().filter(c -> !turns(c) || whole && isOurs(c)).forEach(c -> kept.append((char) c));
        return kept.chars().noneMatch(Isolated::isFromRightToLeft) ? kept.toString() : kept.insert(0, FIRST_STRONG_ISOLATE).append(END_OF_ISOLATE).toString();
    }

    /** Each that begins ends, and none ends that did not begin. */
    private static boolean isWhole(String words) {
        int open = 0;
        for (int i = 0; i < words.length() && open >= 0; i++) {
            open += words.charAt(i) == FIRST_STRONG_ISOLATE ? 1 : words.charAt(i) == END_OF_ISOLATE ? -1 : 0;
        }
        return open == 0;
    }

    private static boolean isOurs(int c) {
        return c == FIRST_STRONG_ISOLATE || c == END_OF_ISOLATE;
    }

    private static boolean turns(int c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    /** Of the scripts beyond U+FFFF that run so, every first half lies in U+D802, U+D803, U+D83A or U+D83B. */
    private static boolean isFromRightToLeft(int c) {
        var direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
                || c == 0xD802 || c == 0xD803 || c == 0xD83A || c == 0xD83B;
    }
}
