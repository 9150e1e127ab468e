package verbatim.text.wording;

import java.util.Arrays;
import verbatim.text.Span;

/**
 * The words of a text with what stands around them. A word is what is compared: letters and digits with the apostrophes,
 * points and commas inside, or one of the signs that are read aloud (%, $, &amp;). Hyphens part words.
 */
final class Words {

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final String[] normals;
    private final int[] chunks;
    private final int[] enclosures;
    private final char[] pauses;
    private final boolean[] ellipses;

    /** Takes over what a reader has gathered. */
    Words(WordReader read) {
        // Cut to what is used: the words of a source are kept as long as it is asked for.
        this.text = read.text();
        this.size = read.size();
        this.starts = Arrays.copyOf(read.starts(), size);
        this.ends = Arrays.copyOf(read.ends(), size);
        this.normals = Arrays.copyOf(read.normals(), size);
        this.chunks = Arrays.copyOf(read.chunks(), size);
        this.enclosures = Arrays.copyOf(read.enclosures(), size);
        this.pauses = Arrays.copyOf(read.pauses(), size + 1);
        this.ellipses = Arrays.copyOf(read.ellipses(), size + 1);
    }

    /** The text as it was given. */
    String text() {
        return text;
    }

    /** How many words there are. */
    int size() {
        return size;
    }

    /** The word in lower case with straight apostrophes, without what typography puts into it. */
    String normal(int word) {
        return normals[word];
    }

    /** Lets a word hold its normal form in common with its equals. */
    void share(int word, String normal) {
        normals[word] = normal;
    }

    /** First UTF-16 unit of a word. */
    int start(int word) {
        return starts[word];
    }

    /** The unit after a word's last one. */
    int end(int word) {
        return ends[word];
    }

    /** From the first to the last of the words from {@code from} to before {@code to}; empty, behind the word before, for none. */
    Span span(int from, int to) {
        if (from < to) {
            return new Span(starts[from], ends[to - 1]);
        }
        int place = from > 0 ? ends[from - 1] : size > 0 ? starts[0] : 0;
        return new Span(place, place);
    }

    /** How many runs of characters between blanks the words from {@code from} to before {@code to} touch: words as people count them. */
    int counted(int from, int to) {
        return from < to ? chunks[to - 1] - chunks[from] + 1 : 0;
    }

    /** Whether two words that follow each other stand in different runs between blanks. */
    boolean blankBetween(int word, int next) {
        return chunks[word] != chunks[next];
    }

    /** Positive: the number of the square brackets around a word; negative: of the round ones; zero: none. */
    int enclosure(int word) {
        return enclosures[word];
    }

    /** The strongest point before a word ({@code size()} for the end): one of {@code . ? ! ,}, the comma for all others, or 0. */
    char pauseBefore(int word) {
        return pauses[word];
    }

    /** Whether a mark of omission stands before a word ({@code size()} for the end). */
    boolean ellipsisBefore(int word) {
        return ellipses[word];
    }

    /** Whether a word begins with a capital. */
    boolean capital(int word) {
        int at = starts[word];
        while (at < ends[word] && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return Character.isUpperCase(text.charAt(Math.min(at, ends[word] - 1)));
    }

    /** Whether a sentence begins with a word, as far as the points tell. */
    boolean opensSentence(int word) {
        return word == 0 || pauses[word] == '.' || pauses[word] == '?' || pauses[word] == '!';
    }
}
