package verbatim.text.wording.align;

import java.util.ArrayList;
import java.util.List;
import verbatim.text.wording.style.Rulebook;
import verbatim.text.wording.word.CutWords;

/**
 * Tells whether words in square brackets say what they stand for more clearly: a name or a noun for a pronoun, another form of
 * the same word. A noun, a verb or an adjective that gives way to another one is no clarification: "I [hate] the plan".
 */
final class BracketedWords {

    private final CutWords quote;
    private final Rulebook rules;

    /** For one quote. */
    BracketedWords(CutWords quote, Rulebook rules) {
        this.quote = quote;
        this.rules = rules;
    }

    /** Whether those of a gap may stand for some words of the source. */
    boolean stand(Gap gap, List<String> replaced) {
        List<String> printed = new ArrayList<>();
        for (int i = gap.quoteFrom(); i < gap.quoteTo(); i++) {
            if (quote.enclosure(i) > 0) {
                if (quote.capital(i) && !quote.opensSentence(i) && !rules.has("capital nouns")) {
                    return true;
                }
                printed.add(quote.normal(i));
            }
        }
        return printed.stream().allMatch(word -> rules.lists("replaceable", word)) || replaced.stream().allMatch(word -> rules.lists("replaceable", word)
                || !rules.has("replaceable") || rules.filler(word) || printed.stream().anyMatch(each -> sameWord(each, word)));
    }

    /** Whether two are forms of one word, by how they begin: "protect", "protecting". */
    private static boolean sameWord(String one, String other) {
        int shared = 0;
        while (shared < Math.min(one.length(), other.length()) && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared >= Math.max(2, (Math.min(one.length(), other.length()) + 1) / 2);
    }
}
