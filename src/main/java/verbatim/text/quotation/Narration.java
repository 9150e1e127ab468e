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
    private static final int LONGEST_REST = 160;

    private Narration() {
    }

    /**
     * Whether the rest of a turn, from token {@code from} to {@code to}, is the narrator's: its first sentence tells in the
     * imperfect, and a later one in the narrative past, before anybody says "I" or "you", asks or calls out.
     */
    static boolean rest(Marks marks, int from, int to) {
        Language language = marks.text().language();
        boolean past = false;
        boolean first = true;
        for (int i = from; i < Math.min(to, from + LONGEST_REST); i++) {
            Token token = marks.token(i);
            String word = token.lower();
            if (token.dash() || token.is("?") || token.is("!") || talks(marks, i)) {
                return false;
            }
            past |= first && token.word() && i > from && language.ends(WordClass.IMPERFECT_ENDINGS, word, 2);
            if (token.terminal()) {
                if (!past) {
                    return false;
                }
                first = false;
                if (i + 1 < to && at(marks, i + 1, to)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the sentence that begins at token {@code from} and lies before {@code to} is the narrator's. */
    static boolean at(Marks marks, int from, int to) {
        Language language = marks.text().language();
        boolean narrative = false;
        boolean says = false;
        boolean told = false;
        boolean doing = false;
        for (int i = from; i < Math.min(to, from + LONGEST); i++) {
            Token token = marks.token(i);
            if (token.terminal()) {
                // "Raoul ouvrait la bouche. — ...": what stands before the next turn tells in the imperfect.
                return (narrative || told && i + 1 == to) && token.is(".");
            }
            if (token.is(":")) {
                // "Il dit en riant : — ...", "Comme il ne bougeait : — ...": the clause leads up to the next turn.
                return narrative || (says || told || doing) && i + 1 == to;
            }
            String word = token.lower();
            if (token.dash() || talks(marks, i)) {
                return false;
            }
            narrative |= token.word() && !token.capital() && i > from && language.narrative(word);
            says |= i > from && language.saying(word);
            doing |= token.word() && i > from && language.participle(word);
            told |= token.word() && !token.capital() && i > from && language.ends(WordClass.IMPERFECT_ENDINGS, word, 2);
        }
        return narrative;
    }

    /** Whether the word at {@code i} is somebody's "I" or "you"; not the noun that looks like it ("d'un ton las"). */
    static boolean talks(Marks marks, int i) {
        Language language = marks.text().language();
        String word = marks.token(i).lower();
        boolean noun = i > marks.from() && marks.token(i - 1).in(WordClass.DETERMINERS);
        return language.has(WordClass.FIRST_PERSON, word) || language.has(WordClass.SECOND_PERSON, word) && !noun;
    }
}
