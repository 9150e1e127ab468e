package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>Seiner Meinung nach</i>, <i>a su juicio</i>, <i>selon lui</i>: a source that only a possessive or a pronoun behind its preposition means. */
final class InOnesView implements Sieve {

    private static final int WORDS = 5;
    private static final int REACH = 30;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        for (int i = p - 1; i >= layer.sentenceStart(p) && p - i < REACH && !scene.language().subjectFirst() && !layer.quote(i); i--) {
            Ascription view = at(scene, i, p);
            if (view != null && !shown(view, scene)) {
                return ofWhoSpoke(scene, known, view);
            }
            if (view != null || scene.saying(i)) {
                return view;
            }
        }
        return null;
    }

    /** Whether the possessive shows a man or a woman. */
    private static boolean shown(Ascription view, Scene scene) {
        Mention whose = view.mention();
        Token word = scene.layer().get(whose == null ? view.at() : scene.layer().indexAt(whose.span().start()));
        return word.in(WordClass.MALE_POSSESSIVES) || word.in(WordClass.FEMALE_POSSESSIVES) || oblique(word) || word.in(WordClass.MALE_PRONOUNS) || word.in(WordClass.FEMALE_PRONOUNS);
    }

    /** "«...», dijo Lee. A su juicio, es «...»": whoever spoke last in the paragraph, since the possessive may be anybody's. */
    private static Ascription ofWhoSpoke(Scene scene, Ascriptions known, Ascription view) {
        Layer layer = scene.layer();
        for (int i = view.at() - 1; i >= 0 && layer.get(i).lastParagraph() == layer.get(view.at()).paragraph(); i--) {
            Ascription before = known.at(layer, i);
            if (before != null && before.mention() != null) {
                return new Ascription(before.mention(), view.cue(), view.at(), view.placement(), view.rule(), 0.7);
            }
        }
        return view;
    }

    /** Whether the word is a pronoun in such a form. */
    static boolean oblique(Token token) {
        return token.in(WordClass.MALE_OBLIQUE_PRONOUNS) || token.in(WordClass.FEMALE_OBLIQUE_PRONOUNS);
    }

    /** The view that begins at {@code i}; null where none does. Whose it is, the possessive alone hardly ever shows for sure. */
    private static @Nullable Ascription at(Scene scene, int i, int end) {
        Layer layer = scene.layer();
        StringBuilder words = new StringBuilder(layer.get(i).lower());
        for (int j = i + 1; j < Math.min(end, i + WORDS); j++) {
            words.append('_').append(layer.get(j).lower());
            if (scene.language().has(WordClass.VIEWS, words.toString())) {
                int whose = layer.get(i).in(WordClass.PREPOSITIONS) ? i + 1 : i;
                return new Ascription(new Mention(layer.get(whose).span(), Mention.Form.PRONOUN, -1), layer.span(i, j), i, Placement.IN_SENTENCE, "in one's view", 0.8);
            }
        }
        return null;
    }
}
