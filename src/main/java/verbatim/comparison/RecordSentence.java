package verbatim.comparison;

import com.ibm.icu.text.BreakIterator;
import java.util.Locale;
import verbatim.text.Span;

/** The whole sentence of a record in which words stand, from the first to the last where they stand in several. */
final class RecordSentence {

    /** UTF-16 units that are shown at most on either side of the words. */
    private static final int MOST = 400;

    private RecordSentence() {}

    /** The sentence around a stretch of a text; cut, and marked with …, where it is very long. */
    static String around(Span words, String text, String language) {
        int from = Math.max(0, words.start() - MOST);
        int to = Math.min(text.length(), words.end() + MOST);
        var near = text.substring(from, to);
        var sentences = BreakIterator.getSentenceInstance(Locale.of(language));
        sentences.setText(near);
        int first = sentences.preceding(words.start() - from + 1);
        int start = from + Math.max(0, first);
        int last = sentences.following(Math.max(0, words.end() - from - 1));
        int end = last == BreakIterator.DONE ? to : from + last;
        return (start == from && from > 0 ? "… " : "")
                + text.substring(start, end).strip()
                + (end == to && to < text.length() ? " …" : "");
    }
}
