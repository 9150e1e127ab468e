package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/**
 * <i>asked about Lee's claim that "...", Roe said</i>, <i>Roe read out Lee's reply: "..."</i>: right before the quote stands whose words
 * it holds, nearer than the sentence's own subject.
 */
final class PassedOn implements Sieve {

    private static final int PARTICLES = 2;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        if (!scene.language().subjectFirst() || known.talk() || p - 2 <= layer.sentenceStart(p)) {
            return null;
        }
        if (layer.get(p - 1).in(WordClass.COMPLEMENTISERS)) {
            return NounOfSaying.before(scene, p);
        }
        boolean to = layer.is(p - 1, "to") && layer.get(p - 2).in(WordClass.NOUNS_WITH_INFINITIVE);
        boolean colon = layer.is(p - 1, ":") && (layer.get(p - 2).in(WordClass.NOUNS_OF_SAYING) || layer.get(p - 2).in(WordClass.DOCUMENTS));
        Ascription owned = to || colon ? NounOfSaying.at(scene, p - 2, p - 1) : null;
        Mention owner = owned == null ? null : owned.mention();
        if (owner == null || owner.form() == Mention.Form.PRONOUN || colon && !passes(scene, owner)) {
            return null;
        }
        return new Ascription(owner, layer.get(p - 2).span(), p - 2, to ? Placement.IN_SENTENCE : Placement.POINT_BEFORE, "words passed on", to ? 0.75 : 0.85);
    }

    /** "read out Lee's", "recalled her mother's": whether the verb before the owner hands on the words, and does not only speak of them. */
    private static boolean passes(Scene scene, Mention owner) {
        Layer layer = scene.layer();
        int verb = layer.indexAt(owner.span().start()) - 1;
        for (int i = 0; i < PARTICLES && verb > 0 && (layer.is(verb, "out") || layer.get(verb).in(WordClass.PREPOSITIONS) || scene.phrases().adverb(layer.get(verb).lower())
                || layer.get(verb).in(WordClass.DETERMINERS)); i++) {
            verb--;
        }
        return verb > 0 && verb > layer.sentenceStart(verb) && layer.get(verb).in(WordClass.VERBS_OF_PASSING_ON);
    }
}
