package verbatim.text.wording.risk;

import java.util.HashSet;
import java.util.Set;
import verbatim.text.wording.align.Gap;
import verbatim.text.wording.align.MovedWords;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.CutWords;

/** Tells whether a gap changes a name: a word with a capital that no sentence's beginning explains. */
final class NameRisk {

    private final Rulebook rules;
    private final MovedWords moved;

    /** For one comparison. */
    NameRisk(Rulebook rules, MovedWords moved) {
        this.rules = rules;
        this.moved = moved;
    }

    /** Whether other names stand in the quote than in the source. */
    boolean stands(CutWords quote, CutWords source, Gap gap) {
        Set<String> printed = new HashSet<>();
        for (int i = gap.quoteFrom(); i < gap.quoteTo(); i++) {
            if (moved.origin(i) < 0 && name(quote, i)) {
                printed.add(stem(quote.normal(i)));
            }
        }
        Set<String> said = new HashSet<>();
        for (int i = gap.from(); i < gap.to(); i++) {
            if (!moved.taken(i) && name(source, i)) {
                said.add(stem(source.normal(i)));
            }
        }
        return !printed.equals(said);
    }

    private boolean name(CutWords words, int word) {
        if (!words.capital(word) || words.opensSentence(word) || rules.lists("no names", words.normal(word))) {
            return false;
        }
        if (!rules.has("capital nouns")) {
            return true;
        }
        // Where every noun has a capital, a name shows by the one beside it: a first name, a title.
        return word > 0 && words.capital(word - 1) && !words.opensSentence(word - 1)
                || word > 0 && rules.lists("titles", words.normal(word - 1))
                || word + 1 < words.size() && words.capital(word + 1) && words.pauseBefore(word + 1) == 0;
    }

    private static String stem(String word) {
        return word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    }
}
