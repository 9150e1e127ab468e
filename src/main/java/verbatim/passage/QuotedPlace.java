package verbatim.passage;

import java.util.List;
import verbatim.text.Span;

/**
 * Words of a text as a passage would be them: without blanks at their ends, and with the quotation marks that stand right around
 * them, of which nobody who points to words says whether they are meant.
 *
 * @param spans in UTF-16 units of the text
 */
record QuotedPlace(List<Span> spans, boolean isInMarks) {

    /** Marks of all languages, without the single ones, which are apostrophes as well. */
    private static final String MARKS = "\"“”„‟«»「」『』";

    /** What may stand between the last word and the mark. */
    private static final String STOPS = ".,!?;:…";

    static QuotedPlace of(List<Span> places, String text) {
        var trimmed = places.stream().map(place -> MarkedWords.trimmed(place, text)).toList();
        if (trimmed.size() == 1) {
            var marked = withMarks(trimmed.getFirst(), text);
            return new QuotedPlace(List.of(marked), isMark(text, marked.start()) && isMark(text, marked.end() - 1) && marked.length() > 2);
        }
        return new QuotedPlace(trimmed, trimmed.stream().anyMatch(part -> isMark(text, part.start()) || isMark(text, part.end() - 1)));
    }

    private static Span withMarks(Span words, String text) {
        if (isMark(text, words.start()) || isMark(text, words.end() - 1)) {
            return words;
        }
        int start = words.start() - 1;
        int end = words.end();
        while (end < text.length() && STOPS.indexOf(text.charAt(end)) >= 0) {
            end++;
        }
        // A mark that closes other words stands behind a letter or a stop, one that opens others before a letter.
        var opens = isMark(text, start) && (start == 0 || !isPrinted(text.charAt(start - 1)));
        var closes = isMark(text, end) && (end + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(end + 1)));
        return opens && closes ? new Span(start, end + 1) : words;
    }

    private static boolean isMark(String text, int at) {
        return at >= 0 && at < text.length() && MARKS.indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isPrinted(char letter) {
        return Character.isLetterOrDigit(letter) || STOPS.indexOf(letter) >= 0;
    }

    /** Whether these are the same words, but for marks and blanks at their ends. */
    boolean isSame(List<Span> others, String text) {
        if (others.size() != spans.size()) {
            return false;
        }
        for (int i = 0; i < spans.size(); i++) {
            var one = spans.get(i);
            var other = others.get(i);
            if (!one.overlaps(other) || hasLetters(text, one.start(), other.start()) || hasLetters(text, one.end(), other.end())) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasLetters(String text, int one, int other) {
        return text.substring(Math.min(one, other), Math.max(one, other)).codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
