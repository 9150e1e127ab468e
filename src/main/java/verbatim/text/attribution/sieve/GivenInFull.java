package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.InFull;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>The union's statement in full: ...</i>, <i>Der Brief von Lee im Wortlaut: ...</i>: whose text it is, is who speaks. */
final class GivenInFull implements Sieve {

    private static final int REACH = 20;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int colon = p - 1;
        int start = colon < 0 || !layer.is(colon, ":") ? -1 : layer.sentenceStart(colon);
        int full = start < 0 ? 0 : InFull.words(scene.language(), colon, start, i -> layer.get(i).lower());
        for (int noun = colon - full - 1; full > 0 && noun >= start && colon - noun < REACH; noun--) {
            if (layer.get(noun).in(WordClass.DOCUMENTS) || layer.get(noun).in(WordClass.NOUNS_OF_SAYING)) {
                return new Ascription(owner(scene, noun, colon - full), layer.get(noun).span(), noun, Placement.POINT_BEFORE, "given in full", 0.85);
            }
        }
        return null;
    }

    private static @Nullable Mention owner(Scene scene, int noun, int end) {
        Layer layer = scene.layer();
        int next = noun + 1;
        if (!scene.language().subjectFirst() && next + 1 < end) {
            // "der Gewerkschaft", "du syndicat"; "von Lee", "de Lee".
            Mention genitive = layer.get(next).in(WordClass.GENITIVE_PREPOSITIONS) ? scene.phrases().startingAt(next + 1)
                    : layer.get(next).in(WordClass.GENITIVE_ARTICLES) ? scene.phrases().startingAt(next) : null;
            return genitive != null && scene.canSpeak(genitive) ? genitive : null;
        }
        Ascription owned = NounOfSaying.at(scene, noun, end);
        return owned == null ? null : owned.mention();
    }
}
