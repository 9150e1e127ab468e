package verbatim.text.wording.word;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import verbatim.text.Span;
import verbatim.text.turn.TextTurns;

/**
 * The words of a text with what stands around them. A word is what is compared: letters and digits with the apostrophes,
 * points and commas inside, or one of the signs that are read aloud (%, $, &amp;). Hyphens part words.
 */
public final class CutWords {

    /** In {@link #around}: which of {@link #POINTS} stands before a word, one more than its index; 0 for none. */
    private static final int PAUSE = 7;
    private static final int ELLIPSIS = 8;
    private static final int BLANK = 16;
    private static final int TURN = 32;
    private static final String POINTS = ".?!,";
    /** What a turn takes: an object with a name. */
    private static final int A_TURN = 96;
    /** The Java virtual machine holds a text without other characters in a byte each. */
    private static final char LATIN = 0xFF;

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    /** The normal forms, one a word; where the words are numbered, one a number. */
    private final String[] forms;
    private final int @Nullable [] numbers;
    /** Empty where no word stands in brackets. */
    private final int[] enclosures;
    /** What stands before each word, and before the end. */
    private final byte[] around;
    private final TextTurns talk;

    /** Takes over what a reader has gathered. */
    CutWords(WordCutter read) {
        // Cut to what is used: the words of a source are kept as long as it is asked for.
        this.text = read.text();
        this.size = read.size();
        this.starts = Arrays.copyOf(read.starts(), size);
        this.ends = Arrays.copyOf(read.ends(), size);
        this.forms = Arrays.copyOf(read.normals(), size);
        this.numbers = null;
        int[] enclosed = Arrays.copyOf(read.enclosures(), size);
        this.enclosures = Arrays.stream(enclosed).allMatch(each -> each == 0) ? new int[0] : enclosed;
        this.talk = read.talk();
        this.around = new byte[size + 1];
        int[] chunks = read.chunks();
        BitSet turns = read.turns();
        for (int i = 0; i <= size; i++) {
            char pause = read.pauses()[i];
            boolean blank = i > 0 && i < size && chunks[i] != chunks[i - 1];
            around[i] = (byte) ((pause == 0 ? 0 : POINTS.indexOf(pause) + 1) | (read.ellipses()[i] ? ELLIPSIS : 0) | (blank ? BLANK : 0)
                    | (turns.get(i) ? TURN : 0));
        }
    }

    private CutWords(CutWords words, String[] forms, int[] numbers) {
        this.text = words.text;
        this.size = words.size;
        this.starts = words.starts;
        this.ends = words.ends;
        this.forms = forms;
        this.numbers = numbers;
        this.enclosures = words.enclosures;
        this.around = words.around;
        this.talk = words.talk;
    }

    /** The same words, which hold each normal form once: the form of each number, and the number of each word. */
    CutWords numbered(String[] distinct, int[] ofWords) {
        return new CutWords(this, distinct, ofWords);
    }

    /**
     * Cuts a text.
     *
     * @param language ISO 639-1
     */
    public static CutWords of(String text, String language) {
        return WordCutter.read(text, language);
    }

    /** The text as it was given. */
    public String text() {
        return text;
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** The word in lower case with straight apostrophes, without what typography puts into it. */
    public String normal(int word) {
        return numbers == null ? forms[word] : forms[numbers[word]];
    }

    /** First UTF-16 unit of a word. */
    public int start(int word) {
        return starts[word];
    }

    /** The unit after a word's last one. */
    public int end(int word) {
        return ends[word];
    }

    /** From the first to the last of the words from {@code from} to before {@code to}; empty, behind the word before, for none. */
    public Span span(int from, int to) {
        if (from < to) {
            return new Span(starts[from], ends[to - 1]);
        }
        int place = from > 0 ? ends[from - 1] : size > 0 ? starts[0] : 0;
        return new Span(place, place);
    }

    /** Whether two words that follow each other stand in different runs between blanks. */
    public boolean blankBetween(int word, int next) {
        for (int i = word + 1; i <= next; i++) {
            if ((around[i] & BLANK) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Positive: the number of the square brackets around a word; negative: of the round ones; zero: none. */
    public int enclosure(int word) {
        return enclosures.length == 0 ? 0 : enclosures[word];
    }

    /** The strongest point before a word ({@code size()} for the end): one of {@code . ? ! ,}, the comma for all others, or 0. */
    public char pauseBefore(int word) {
        int pause = around[word] & PAUSE;
        return pause == 0 ? 0 : POINTS.charAt(pause - 1);
    }

    /** Whether a mark of omission stands before a word ({@code size()} for the end). */
    public boolean ellipsisBefore(int word) {
        return (around[word] & ELLIPSIS) != 0;
    }

    /** Whether somebody else begins to speak within the words from {@code from} to before {@code to}, as the labels tell. */
    public boolean changesSpeaker(int from, int to) {
        for (int i = from; i < to; i++) {
            if ((around[i] & TURN) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Who speaks where, as the labels of the text tell. */
    public TextTurns talk() {
        return talk;
    }

    /** Whether two words that follow each other stand on either side of a hyphen. */
    public boolean hyphenBetween(int word, int next) {
        return starts[next] == ends[word] + 1 && "-‐‑".indexOf(text.charAt(ends[word])) >= 0;
    }

    /** Whether a word begins with a capital. */
    public boolean capital(int word) {
        int at = starts[word];
        while (at < ends[word] && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return Character.isUpperCase(text.charAt(Math.min(at, ends[word] - 1)));
    }

    /** Whether a sentence begins with a word, as far as the points tell. */
    public boolean opensSentence(int word) {
        char pause = pauseBefore(word);
        return word == 0 || pause == '.' || pause == '?' || pause == '!';
    }

    /** About how many bytes of memory it takes beside the normal forms. */
    long bytes() {
        boolean wide = text.chars().anyMatch(c -> c > LATIN);
        return (long) text.length() * (wide ? 2 : 1) + (long) talk.places().size() * A_TURN + (long) size * (3 * Integer.BYTES + 1) + (long) enclosures.length * Integer.BYTES;
    }
}
