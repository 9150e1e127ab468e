package verbatim.text.attribution.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.sieve.Ascription;
import verbatim.text.language.Gender;

/**
 * What one person says in one paragraph of a talk.
 *
 * @param first index in the layer of the first token of the paragraph
 * @param next index after the last one
 * @param quotes indices of the quotes
 * @param by what the paragraph itself says of who speaks; null where it says nothing
 * @param means how it means whoever speaks
 * @param figure whom it names, or the figure of its noun; -1 where it has neither
 * @param shown the gender that its pronoun or noun shows
 * @param follows whether the utterance before ends in the paragraph right before, or in this one
 */
record Utterance(int first, int next, List<Integer> quotes, @Nullable Ascription by, Means means, int figure, Gender shown,
        boolean follows) {

    /** How a paragraph means the speaker of its words. */
    enum Means {
        /** By name, or by "I". */
        NAME,
        /** By a noun that may stand for somebody with a name: "the porter". */
        NOUN,
        /** By a pronoun, or by "the other". */
        PRONOUN,
        /** By a pronoun that means nobody of the cast: "they". */
        NOBODY,
        /** Not at all. */
        NOT
    }

    /** Index in the layer around which the clause stands that gives the words to somebody; -1 where there is none. */
    int clause() {
        return by == null ? -1 : by.at();
    }

    /** Whether it is given to somebody by name. */
    boolean named() {
        return means == Means.NAME && figure >= 0;
    }
}
