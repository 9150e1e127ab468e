package verbatim.text.quotation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import verbatim.text.TextForm;
import verbatim.text.token.TokenizedText;

/**
 * Interviews and transcripts print no marks: each answer is a paragraph behind its speaker's label ("<b>Lee:</b> It is
 * late."). A label counts only where the text has several that take turns, or several more than once each; a colon alone
 * proves nothing. "Q:" and "A:" need no more than each other.
 */
final class SpeakerLabels {

    static final String NAME = "speaker label";

    private static final int LONGEST_LABEL = 4;
    private static final int LABELS_NEEDED = 3;
    private static final Set<String> QUESTION_AND_ANSWER = Set.of("q", "a");

    private final TokenizedText text;
    private final boolean interview;
    private final TextForm form;

    /** Looks at every paragraph's first words. */
    SpeakerLabels(TokenizedText text) {
        this.text = text;
        Map<String, Integer> times = new HashMap<>();
        int labelled = 0;
        boolean turns = true;
        String before = "";
        for (int p = 0; p < text.paragraphCount(); p++) {
            int from = text.paragraphs()[p];
            int colon = colon(from, text.paragraphs()[p + 1]);
            if (colon >= 0) {
                labelled++;
                // "Ann Lee:" at first and "Lee:" later are one.
                String label = lastWord(from, colon);
                times.merge(label, 1, Integer::sum);
                turns &= !label.equals(before);
                before = label;
            }
        }
        boolean several = labelled >= LABELS_NEEDED && times.size() >= 2 && times.size() < labelled
                && (turns && times.size() == 2 || times.values().stream().filter(n -> n > 1).count() >= 2);
        this.interview = (several || times.keySet().equals(QUESTION_AND_ANSWER)) && labelled * 3 >= text.paragraphCount() / 2;
        this.form = !interview ? TextForm.NEWS : times.size() == 2 ? TextForm.INTERVIEW : TextForm.TRANSCRIPT;
    }

    /** What the labels make of the text. */
    TextForm form() {
        return form;
    }

    /** The words behind the label of the paragraph of tokens {@code from} to {@code to}; empty where it has none. */
    Pairs find(int from, int to) {
        int colon = interview ? colon(from, to) : -1;
        if (colon < 0) {
            return Pairs.NONE;
        }
        int first = colon + 1;
        while (first < to && star(first)) {
            first++;
        }
        boolean marked = first >= to || !text.tokens().get(first).word();
        return marked || to - first < 2 ? Pairs.NONE
                : new Pairs(List.of(new Pairs.Pair(first, to - 1, NAME)), -1);
    }

    /** Index of the colon that ends the label at {@code from}; -1 where no label stands there. */
    private int colon(int from, int to) {
        int i = from;
        while (i < to && star(i)) {
            i++;
        }
        int words = i;
        while (i < to && i - words < LONGEST_LABEL && text.tokens().get(i).word() && text.tokens().get(i).capital()) {
            i++;
        }
        if (i == words) {
            return -1;
        }
        while (i < to && star(i)) {
            i++;
        }
        return i + 1 < to && text.tokens().get(i).is(":") ? i : -1;
    }

    private String lastWord(int from, int colon) {
        int i = colon - 1;
        while (i > from && !text.tokens().get(i).word()) {
            i--;
        }
        return text.tokens().get(i).lower();
    }

    private boolean star(int i) {
        return text.tokens().get(i).is("*") || text.tokens().get(i).is("_");
    }
}
