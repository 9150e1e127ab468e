package verbatim.text.attribution.talk;

import java.util.List;
import verbatim.text.language.Gender;

/**
 * What one person says in one paragraph of a talk.
 *
 * @param first index in the layer of the first token of the paragraph
 * @param next index after the last one
 * @param quotes indices of the quotes
 * @param named whom the clause beside the words names; -1 where it names nobody
 * @param noun the figure of the noun phrase by which the clause means somebody; -1 where it has none
 * @param pronoun whether the clause means somebody by a pronoun
 * @param shown the gender that pronoun or noun shows
 * @param clause index in the layer around which the clause stands; -1 where there is none
 * @param follows whether the utterance before ends in the paragraph right before, or in this one
 */
record Utterance(int first, int next, List<Integer> quotes, int named, int noun, boolean pronoun, Gender shown, int clause, boolean follows) {
}
