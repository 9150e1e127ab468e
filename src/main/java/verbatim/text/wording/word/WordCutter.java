package verbatim.text.wording.word;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.turn.Margin;
import verbatim.text.turn.TextTurns;

/** Cuts a text into {@link CutWords}, in one pass. */
final class WordCutter {

    /** What sheds its vowel before an apostrophe and still is a word of its own: l'homme, dell'anno. */
    private static final Map<String, Set<String>> ELIDED = Map.of(
            "fr", Set.of("l", "d", "j", "qu", "n", "s", "m", "t", "c", "jusqu", "lorsqu", "puisqu", "quoiqu"),
            "it", Set.of("l", "d", "un", "dell", "all", "nell", "dall", "sull", "c", "quest", "quell"));
    private static final String SIGNS = "%$€£¥&§°‰½¼¾⅓⅔";
    private static final Set<String> LENGTHS = Set.of("mm", "cm", "m", "km", "ft", "mi");
    private static final int LONGEST_ELIDED = 10;
    private static final int LONGEST_ENCLOSURE = 400;
    /** Letters that print joined, as the fonts of some documents leave them. */
    private static final Map<Character, String> LIGATURES = Map.of('ﬀ', "ff", 'ﬁ', "fi", 'ﬂ', "fl", 'ﬃ', "ffi", 'ﬄ', "ffl",
            'ﬅ', "st", 'ﬆ', "st", 'ĳ', "ij", 'Ĳ', "ij");

    private final String text;
    private final Set<String> elided;
    private int at;
    private int size;
    private int[] starts;
    private int[] ends;
    private String[] normals;
    private int[] chunks;
    private int[] enclosures;
    private char[] pauses;
    private boolean[] ellipses;
    private final TextTurns talk;
    private final Iterator<TextTurns.Place> places;
    private final BitSet turns = new BitSet();
    private TextTurns.@Nullable Place next;
    private final Iterator<Margin.Entry> margins;
    private Margin.@Nullable Entry margin;
    private int chunk;
    private int pairs;
    private int enclosure;
    private int enclosureEnd = -1;

    private WordCutter(String text, String language) {
        this.text = text;
        this.elided = ELIDED.getOrDefault(language, Set.of());
        this.talk = TextTurns.of(text);
        this.places = talk.places().iterator();
        this.next = places.hasNext() ? places.next() : null;
        this.margins = Margin.of(text).iterator();
        this.margin = margins.hasNext() ? margins.next() : null;
        int room = text.length() / 5 + 8;
        starts = new int[room];
        ends = new int[room];
        normals = new String[room];
        chunks = new int[room];
        enclosures = new int[room];
        pauses = new char[room + 1];
        ellipses = new boolean[room + 1];
    }

    /** The words of a text in a language (ISO 639-1). */
    static CutWords read(String text, String language) {
        WordCutter reader = new WordCutter(text, language);
        reader.run();
        return new CutWords(reader);
    }

    private void run() {
        line();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (at == enclosureEnd) {
                enclosure = 0;
            }
            if (Character.isWhitespace(c) || c == '\u00A0' || c == '\u2007' || c == '\u202F') {
                chunk++;
                at++;
                if (c == '\n') {
                    line();
                }
            } else if (c == '[' && Reference.end(text, at) > at) {
                at = Reference.end(text, at);
            } else if (wordBegins(c)) {
                word();
            } else if (SIGNS.indexOf(c) >= 0) {
                add(at, at + 1);
                at++;
            } else if (ignorable(at)) {
                at++;
            } else if (c == '[' || c == '(') {
                open(c);
            } else {
                point(c);
            }
        }
    }

    /** Notes whether somebody else begins to speak with the line that begins here, and passes over what stands in its margin. */
    private void line() {
        if (next != null && next.start() == at) {
            turns.set(size, next.another());
            next = places.hasNext() ? places.next() : null;
        }
        if (margin != null && margin.start() == at) {
            chunk++;
            at = margin.end();
            margin = margins.hasNext() ? margins.next() : null;
        }
    }

    private boolean wordBegins(char c) {
        return letterOrDigit(at) || c == '[' && insideWord(at)
                || apostrophe(c) && at > 0 && text.charAt(at - 1) == ']' && letterOrDigit(at + 1);
    }

    /** Whether an opening bracket at {@code open} closes within the same word: [T]he, walk[ed]. */
    private boolean insideWord(int open) {
        int close = open + 1;
        while (letterOrDigit(close)) {
            close++;
        }
        return close > open + 1 && close < text.length() && text.charAt(close) == ']'
                && (letterOrDigit(open - 1) || letterOrDigit(close + 1));
    }

    private void word() {
        int start = at;
        boolean bracketed = false;
        boolean ideograph = Character.isIdeographic(text.codePointAt(at));
        at += Character.charCount(text.codePointAt(at));
        bracketed |= text.charAt(start) == '[';
        while (!ideograph && at < text.length()) {
            char c = text.charAt(at);
            if (c == '[' && Reference.end(text, at) == at && insideWord(at)) {
                bracketed = true;
                at++;
            } else if (letterOrDigit(at) && !Character.isIdeographic(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            } else if (apostrophe(c) && letterOrDigit(at + 1)) {
                at++;
                if (at - start < LONGEST_ELIDED && elided.contains(normal(start, at - 1))) {
                    break;
                }
            } else if (joint(c, start) || bracketed && c == ']' || ignorable(at)) {
                at++;
            } else {
                break;
            }
        }
        if (at < text.length() && (text.charAt(at) == '²' || text.charAt(at) == '³') && length(start)) {
            at++;
        }
        add(start, at);
        if (bracketed) {
            enclosures[size - 1] = ++pairs;
        }
    }

    /** Whether a word is a length, with its figures or without: behind all others a raised figure calls a footnote. */
    private boolean length(int start) {
        String word = normal(start, at);
        int letters = 0;
        while (letters < word.length() && !Character.isLetter(word.charAt(letters))) {
            letters++;
        }
        return LENGTHS.contains(word.substring(letters));
    }

    /** Points and commas inside a number (4.9, 500,000, 1/2, 7:30) and between initials (U.S.). */
    private boolean joint(char c, int start) {
        if (at + 1 >= text.length()) {
            return false;
        }
        if (Character.isDigit(text.charAt(at + 1))) {
            return Character.isDigit(text.charAt(at - 1)) && (c == '.' || c == ',' || c == '/' || c == ':');
        }
        boolean initial = at - start == 1 || at - start > 1 && text.charAt(at - 2) == '.';
        boolean another = at + 2 >= text.length() || !letterOrDigit(at + 2);
        return c == '.' && initial && another && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }

    private void open(char c) {
        char closing = c == '[' ? ']' : ')';
        int close = at + 1;
        boolean words = false;
        boolean dots = false;
        int last = Math.min(text.length(), at + LONGEST_ENCLOSURE);
        while (close < last && text.charAt(close) != closing && text.charAt(close) != c) {
            words |= letterOrDigit(close);
            dots |= text.charAt(close) == '.' || text.charAt(close) == '…';
            close++;
        }
        boolean closed = close < last && text.charAt(close) == closing;
        if (closed && words) {
            enclosure = c == '[' ? ++pairs : -++pairs;
            enclosureEnd = close;
        } else if (closed && dots) {
            mark(true);
            at = close;
        }
        pause(',');
        at++;
    }

    private void point(char c) {
        if (c == '…') {
            mark(true);
            at++;
        } else if (c == '.') {
            int dots = 0;
            int end = at;
            for (int i = at; i < text.length() && (text.charAt(i) == '.' || text.charAt(i) == ' '); i++) {
                if (text.charAt(i) == '.') {
                    dots++;
                    end = i;
                }
            }
            mark(dots > 2);
            pause('.');
            at = dots > 2 ? end + 1 : at + 1;
        } else {
            if (c == '?' || c == '!') {
                pause(c);
            } else if (arrows()) {
                turns.set(size);
                pause('.');
            } else if (!quotationMark(c)) {
                pause(',');
            }
            at++;
        }
    }

    /** Whether ">>" stands here behind words of the same line: somebody else goes on in one caption. */
    private boolean arrows() {
        return text.startsWith(">>", at) && size > 0 && text.lastIndexOf('\n', at) < ends[size - 1];
    }

    private void mark(boolean ellipsis) {
        ellipses[size] |= ellipsis;
    }

    private void pause(char c) {
        char before = pauses[size];
        if (before == 0 || before == ',' || c == '?') {
            pauses[size] = c;
        }
    }

    private void add(int start, int end) {
        if (size == starts.length) {
            int room = size * 2;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            normals = Arrays.copyOf(normals, room);
            chunks = Arrays.copyOf(chunks, room);
            enclosures = Arrays.copyOf(enclosures, room);
            pauses = Arrays.copyOf(pauses, room + 1);
            ellipses = Arrays.copyOf(ellipses, room + 1);
        }
        starts[size] = start;
        ends[size] = end;
        normals[size] = normal(start, end);
        chunks[size] = chunk;
        enclosures[size] = enclosure;
        size++;
    }

    private String normal(int start, int end) {
        boolean lower = true;
        boolean ascii = true;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            lower &= c >= 'a' && c <= 'z';
            ascii &= c < 128;
        }
        String word = text.substring(start, end);
        if (lower) {
            return word;
        }
        if (ascii && word.indexOf('[') < 0) {
            return word.toLowerCase(Locale.ROOT);
        }
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (apostrophe(c)) {
                plain.append('\'');
            } else if (c != '[' && c != ']' && !ignorable(start + i)) {
                String letters = LIGATURES.get(c);
                plain.append(letters == null ? String.valueOf(c) : letters);
            }
        }
        return Normalizer.normalize(plain.toString().toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    }

    private boolean letterOrDigit(int index) {
        if (index < 0 || index >= text.length()) {
            return false;
        }
        char c = text.charAt(index);
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
        }
        int point = text.codePointAt(index);
        if (Character.isLowSurrogate(c) && index > 0) {
            point = text.codePointAt(index - 1);
        }
        if (ignorable(index)) {
            return false;
        }
        int type = Character.getType(point);
        return Character.isLetterOrDigit(point) || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Soft hyphens, joiners, marks of direction and selectors of a glyph's variant, which are not seen and change no word. */
    private boolean ignorable(int index) {
        char c = text.charAt(index);
        if (c < '\u00AD') {
            return false;
        }
        if (Character.isSurrogate(c)) {
            // The selectors beyond the first plane are U+E0100 to U+E01EF.
            int high = Character.isLowSurrogate(c) ? index - 1 : index;
            int point = high < 0 ? c : text.codePointAt(high);
            return point >= 0xE0100 && point <= 0xE01EF;
        }
        return c == '\u00AD' || c == '\u034F' || c == '\u061C' || c >= '\u180B' && c <= '\u180F' || c >= '\u200B' && c <= '\u200F'
                || c >= '\u202A' && c <= '\u202E' || c >= '\u2060' && c <= '\u206F' || c >= '\uFE00' && c <= '\uFE0F' || c == '\uFEFF';
    }

    private static boolean apostrophe(char c) {
        return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == '´' || c == '`' || c == '′' || c == '＇';
    }

    private static boolean quotationMark(char c) {
        return "\"″“”„‟«»‹›'‘’‚".indexOf(c) >= 0;
    }

    String text() {
        return text;
    }

    /** Who speaks where, as far as labels tell. */
    TextTurns talk() {
        return talk;
    }

    /** The words with which somebody else begins to speak. */
    BitSet turns() {
        return turns;
    }

    int size() {
        return size;
    }

    int[] starts() {
        return starts;
    }

    int[] ends() {
        return ends;
    }

    String[] normals() {
        return normals;
    }

    int[] chunks() {
        return chunks;
    }

    int[] enclosures() {
        return enclosures;
    }

    char[] pauses() {
        return pauses;
    }

    boolean[] ellipses() {
        return ellipses;
    }
}
