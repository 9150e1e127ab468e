package verbatim.text.language;

import java.util.function.IntFunction;

/** <i>The union's statement <b>in full</b>:</i>, <i>Der Brief <b>im Wortlaut</b>:</i>: what says that a whole text follows. */
public final class InFull {

    private static final int LONGEST = 3;

    private InFull() {
    }

    /**
     * How many words before the colon say so.
     *
     * @param colon its index
     * @param from no word before this index counts
     * @param words the words in lower case, by index
     * @return 0 where none do
     */
    public static int words(Language language, int colon, int from, IntFunction<String> words) {
        String joined = "";
        for (int count = 1; count <= LONGEST && colon - count >= from; count++) {
            joined = words.apply(colon - count) + (joined.isEmpty() ? "" : "_" + joined);
            if (language.has(WordClass.IN_FULL, joined)) {
                return count;
            }
        }
        return 0;
    }
}
