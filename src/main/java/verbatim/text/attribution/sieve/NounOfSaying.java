package verbatim.text.attribution.sieve;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>her claim that the plan was "..."</i>, <i>Lee's call for "..."</i>: the owner of a noun of saying is the speaker. */
final class NounOfSaying implements Sieve {

    private static final Set<String> LINKS = Set.of("that", "of", "for", "to", "about", "by", ":", ",");
    private static final int REACH = 12;
    private static final int ADJECTIVES = 4;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(p);
        for (int v = p - 1; v > start && p - v < REACH; v--) {
            if (layer.quote(v) || scene.reporting(v)) {
                return null;
            }
            if (layer.get(v).in(WordClass.NOUNS_OF_SAYING) && leadsOn(layer, v + 1, p)) {
                return at(scene, v, p);
            }
        }
        return null;
    }

    /** Whether what follows the noun says what was claimed or called for; a verb there would say something of the claim. */
    private static boolean leadsOn(Layer layer, int next, int p) {
        return next == p || LINKS.contains(layer.get(next).lower());
    }

    /** The ascription by the noun at {@code noun}, whose owner stands before {@code end}; null where it has none. */
    static @Nullable Ascription at(Scene scene, int noun, int end) {
        Mention owner = owner(scene, noun, end);
        return owner == null ? null : new Ascription(owner, scene.layer().get(noun).span(), noun, Placement.IN_SENTENCE,
                "noun of saying", 0.75);
    }

    private static @Nullable Mention owner(Scene scene, int noun, int end) {
        Layer layer = scene.layer();
        if (layer.is(noun + 1, "by") && noun + 2 < end) {
            return scene.phrases().startingAt(noun + 2);
        }
        int start = layer.sentenceStart(noun);
        for (int i = noun - 1; i >= start && noun - i <= ADJECTIVES + 1 && layer.get(i).word(); i--) {
            String lower = layer.get(i).lower();
            if (possessive(scene, lower)) {
                return new Mention(layer.get(i).span(), Mention.Form.PRONOUN, -1);
            }
            if (lower.equals("'s")) {
                return i == start ? null : scene.phrases().endingAt(i - 1, start);
            }
            if (scene.language().small(lower)) {
                return null;
            }
        }
        return null;
    }

    private static boolean possessive(Scene scene, String word) {
        return scene.language().has(WordClass.MALE_POSSESSIVES, word) || scene.language().has(WordClass.FEMALE_POSSESSIVES, word)
                || scene.language().has(WordClass.PLURAL_POSSESSIVES, word)
                || scene.language().has(WordClass.NEUTER_POSSESSIVES, word);
    }
}
