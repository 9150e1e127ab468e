package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>From Ann Lee, mayor of Norwick: "..."</i>, <i>And from the harbour police: "..."</i>: nothing but from whom the words come, and a colon, stands before them. */
final class FromWhom implements Sieve {

    private static final int LONGEST = 24;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        if (!scene.language().subjectFirst() || p < 3 || !layer.is(p - 1, ":")) {
            return null;
        }
        int start = p - 2;
        while (start > 0 && p - start < LONGEST && layer.get(start - 1).lastParagraph() == layer.get(p - 1).paragraph() && !layer.get(start - 1).terminal() && !layer.quote(start - 1)) {
            start--;
        }
        int from = start;
        // "10:15 ", "And ", "Next, ".
        while (from < p - 2 && !layer.is(from, "from") && (layer.get(from).type() == Token.Type.NUMBER || layer.get(from).in(WordClass.CONJUNCTIONS) || layer.is(from, ","))) {
            from++;
        }
        if (!layer.is(from, "from") || from + 2 >= p || acts(scene, from, p - 1)) {
            return null;
        }
        Mention mention = scene.phrases().startingAt(from + 1);
        return mention == null || !scene.canSpeak(mention) ? null
                : new Ascription(mention, null, p - 1, Placement.POINT_BEFORE, "from whom before a colon", 0.8);
    }

    /** "From the quay Lee called:": what is done there is told by its verb. */
    private static boolean acts(Scene scene, int from, int to) {
        Layer layer = scene.layer();
        for (int i = from + 1; i < to; i++) {
            Token token = layer.get(i);
            boolean verb = !token.capital() && (token.in(WordClass.AUXILIARIES) || token.in(WordClass.FINITE_FORMS) || scene.reporting(i) || token.lower().endsWith("ed") || token.lower().endsWith("s") && scene.calling(i));
            if (verb || token.pronoun() || token.in(WordClass.RELATIVES) || token.in(WordClass.PLACE_AND_TIME_WORDS)) {
                return true;
            }
        }
        return false;
    }
}
