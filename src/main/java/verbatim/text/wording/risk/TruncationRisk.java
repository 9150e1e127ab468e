package verbatim.text.wording.risk;

import java.util.EnumSet;
import java.util.Set;
import verbatim.text.wording.align.AlignedPassage;
import verbatim.text.wording.align.FreeWords;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.CutWords;

/** Tells whether a passage was cut where the source goes on to take something back, or had made a condition. */
final class TruncationRisk {

    /** How far a sentence is followed beyond the cut. */
    private static final int FAR = 60;

    private final CutWords words;
    private final CutWords quote;
    private final Rulebook rules;
    private final FreeWords free;
    private final Framing framing;

    /** For one comparison. */
    TruncationRisk(AlignedPassage passage, Framing framing) {
        this.words = passage.source().words();
        this.quote = passage.quote().words();
        this.rules = passage.rules();
        this.free = passage.free();
        this.framing = framing;
    }

    /** The risks of quoting the words from {@code from} to before {@code to} alone. */
    Set<Risk> of(int from, int to) {
        boolean cut = turns(to) || lostQuestion(to) || conditionBefore(from) || denied(from, to);
        return cut ? EnumSet.of(Risk.TRUNCATION) : EnumSet.noneOf(Risk.class);
    }

    private boolean turns(int end) {
        int next = end;
        while (next < words.size() && next < end + FAR && free.mark(next, next + 1)[0] != null) {
            next++;
        }
        if (next >= words.size()) {
            return false;
        }
        String word = words.normal(next);
        return rules.lists("turns", word) && !(words.opensSentence(next) && framing.turnsToOther(words, next))
                || rules.lists("conditions", word) && !words.opensSentence(next);
    }

    /** "Education is | not enough", "No | child should wait": the word that denies it stands right beside the cut. */
    private boolean denied(int from, int to) {
        return to < words.size() && words.pauseBefore(to) == 0 && rules.lists("negations", words.normal(to))
                || from > 0 && words.pauseBefore(from) == 0 && rules.lists("negations", words.normal(from - 1));
    }

    /** Whether the sentence that is cut, or ends without its mark, is a question. */
    private boolean lostQuestion(int end) {
        if (quote.pauseBefore(quote.size()) == '?') {
            return false;
        }
        int next = end;
        while (next < words.size() && next < end + FAR && !words.opensSentence(next)) {
            next++;
        }
        return next <= words.size() && words.pauseBefore(next) == '?';
    }

    /** "If we win, | we will pay": the clause before the cut begins with the condition. */
    private boolean conditionBefore(int from) {
        if (from == 0 || words.opensSentence(from) || words.pauseBefore(from) == 0) {
            return false;
        }
        int first = from - 1;
        while (first > 0 && from - first < FAR && !words.opensSentence(first)) {
            first--;
        }
        return rules.lists("conditions", words.normal(first));
    }
}
