package verbatim.text.quotation;

import verbatim.text.language.Language;
import verbatim.text.language.WordClass;
import verbatim.text.token.Token;

/**
 * Tells the narrator's sentence from the speaker's, where no mark parts them: it has a verb in the narrative past and
 * nobody says "I" or "you" in it, asks or calls out.
 */
final class Narration {

    private static final int LONGEST = 40;

    private Narration() {
    }

    /** Whether the sentence that begins at token {@code from} and lies before {@code to} is the narrator's. */
    static boolean at(Marks marks, int from, int to) {
        Language language = marks.text().language();
        boolean narrative = false;
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            Token token = marks.token(i);
            if (token.terminal()) {
                return narrative && token.is(".");
            }
            if (token.is(":")) {
                return narrative;
            }
            String word = token.lower();
            if (token.dash() || language.has(WordClass.FIRST_PERSON, word) || language.has(WordClass.SECOND_PERSON, word)) {
                return false;
            }
            narrative |= token.word() && !token.capital() && i > from && language.narrative(word);
        }
        return narrative;
    }
}
