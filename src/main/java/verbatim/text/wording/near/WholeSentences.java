package verbatim.text.wording.near;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import verbatim.text.Span;

/** Cuts a text into its sentences: at a point that ends one, and at the end of a line. What is cut is whole, but for blanks. */
final class WholeSentences {

    private static final String POINTS = ".?!…";
    private static final String CLOSING = "\"'”’»)]";
    private static final Set<String> TITLES = Set.of(
            "mr", "mrs", "ms", "dr", "st", "sen", "rep", "gov", "gen", "col", "prof", "jr", "sr", "vs", "hr", "fr", "bzw",
            "ca", "mme", "sra", "sig", "dott", "ing", "al", "dhr", "mevr");

    /** A shorter line was ended by who wrote it. */
    private static final int FULL_LINE = 50;

    /** A longer sentence is none: some record without points. It is cut between words. */
    private static final int LONGEST = 1_000;

    /** Number, before a figure. */
    private static final Set<String> NUMBER = Set.of("no", "nos", "nr", "núm", "art", "vol");

    private WholeSentences() {}

    /** The sentences in their order, in UTF-16 units, without the blanks around them. */
    static List<Span> of(String text) {
        var sentences = new ArrayList<Span>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean tooLong = at - start > LONGEST && Character.isWhitespace(text.charAt(at));
            int end = tooLong ? at + 1 : ends(text, start, at);
            if (end >= 0) {
                add(text, start, end, sentences);
                start = end;
                at = end - 1;
            }
        }
        add(text, start, text.length(), sentences);
        return sentences;
    }

    /** Where the sentence ends of which this is the last point, or the end of the line; -1 where it goes on. */
    private static int ends(String text, int start, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return endsLine(text, start, at) ? at + 1 : -1;
        }
        if (POINTS.indexOf(c) < 0) {
            return -1;
        }
        int end = at + 1;
        while (end < text.length() && (POINTS.indexOf(text.charAt(end)) >= 0 || CLOSING.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        int next = end;
        while (next < text.length() && text.charAt(next) != '\n' && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        boolean parted = next > end || next == text.length() || text.charAt(next) == '\n';
        boolean goesOn = next < text.length() && Character.isLowerCase(text.codePointAt(next));
        return !parted || goesOn || c == '.' && isShort(text, start, at, next) ? -1 : end;
    }

    /** A line of its own ends what it says; one that was only broken because it was full does not. */
    private static boolean endsLine(String text, int start, int at) {
        int next = at + 1;
        while (next < text.length() && text.charAt(next) != '\n' && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        int line = text.lastIndexOf('\n', at - 1);
        boolean full = at - line > FULL_LINE;
        boolean goesOn = next < text.length() && Character.isLowerCase(text.codePointAt(next));
        return next == text.length() || text.charAt(next) == '\n' || !full && !goesOn || at - start > LONGEST;
    }

    /** Whether the point belongs to a title, an initial or a number. */
    private static boolean isShort(String text, int start, int point, int next) {
        int from = point;
        while (from > start && (Character.isLetterOrDigit(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
            from--;
        }
        var word = text.substring(from, point);
        boolean initial = word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        var lower = word.toLowerCase(Locale.ROOT);
        boolean numbers = NUMBER.contains(lower) && next < text.length() && Character.isDigit(text.charAt(next));
        return initial || numbers || TITLES.contains(lower);
    }

    private static void add(String text, int start, int end, List<Span> sentences) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit)) {
            sentences.add(new Span(from, to));
        }
    }
}
