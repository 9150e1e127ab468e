package verbatim.passage;

import verbatim.text.Span;

/** The words that a person selects in a text, as they become a passage. */
final class MarkedWords {

    private MarkedWords() {}

    /**
     * Without the white space at their ends, and with whole characters only.
     *
     * @return in UTF-16 units of the text
     * @throws StepRefused if there are no words
     */
    static Span trimmed(Span span, String text) {
        int start = Math.min(span.start(), text.length());
        int end = Math.min(span.end(), text.length());
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        // Half a character outside the basic plane is no word.
        if (start > 0 && start < text.length() && Character.isLowSurrogate(text.charAt(start))) {
            start--;
        }
        if (end > 0 && end < text.length() && Character.isLowSurrogate(text.charAt(end))) {
            end++;
        }
        if (start >= end) {
            throw new StepRefused(PassageRefusal.NOTHING_SELECTED);
        }
        return new Span(start, end);
    }
}
