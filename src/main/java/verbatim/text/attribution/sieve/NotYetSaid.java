package verbatim.text.attribution.sieve;

import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/**
 * <i>The mayor could say that</i>, <i>hopes to show that</i>, <i>told Lee to say that</i>, <i>Roe allegedly said</i>: the verb is there, and that
 * anybody has said the words is not.
 */
final class NotYetSaid {

    private static final int GROUP = 8;

    private NotYetSaid() {
    }

    /**
     * Whether the words around the verb leave it open whether it was ever done.
     *
     * @param verb index of the verb of saying
     * @param reported whether the words are told without marks; what a feature's hero "would say" in marks, he used to say
     */
    static boolean may(Scene scene, int verb, boolean reported) {
        Layer layer = scene.layer();
        if (!scene.language().subjectFirst() || verb <= 0 || verb >= layer.size() || !scene.saying(verb) && !scene.reporting(verb) && !scene.calling(verb)) {
            return false;
        }
        if (reported && layer.get(verb).in(WordClass.VERBS_OF_FEELING)) {
            return true;
        }
        int start = layer.sentenceStart(verb);
        if (layer.get(verb).in(WordClass.HEARSAY_WORDS) && layer.get(verb - 1).in(WordClass.PASSIVE_AUXILIARIES) && verb + 2 < layer.size() && layer.is(verb + 1, "to")
                && (layer.is(verb + 2, "have") || layer.is(verb + 2, "be"))) {
            // "Lee is alleged to have said".
            return true;
        }
        boolean perfect = false;
        boolean open = false;
        boolean would = false;
        boolean later = limited(layer, verb + 1);
        for (int i = verb - 1; i >= start && verb - i <= GROUP && layer.get(i).word(); i--) {
            boolean to = layer.is(i, "to") && i > start;
            int led = to && i - 1 > start && layer.get(i - 1).in(WordClass.LIMITS) ? i - 2 : i - 1;
            if (to && (layer.get(led).in(WordClass.LEADS_TO_THE_UNSAID) || perfect && layer.get(led).in(WordClass.HEARSAY_WORDS)
                    || reported && layer.get(led).in(WordClass.LEADS_TO_SILENCE))) {
                return true;
            }
            boolean conditional = layer.is(i, "would") || layer.is(i, "wouldn't") || layer.is(i, "'d") && perfect;
            open |= layer.get(i).in(WordClass.UNREAL_AUXILIARIES) && !conditional;
            would |= conditional;
            later |= layer.get(i).in(WordClass.LIMITS) || layer.get(i).in(WordClass.LATER_WORDS);
            perfect |= layer.is(i, "have");
            if (layer.get(i).in(WordClass.HEARSAY_WORDS) && scene.phrases().adverb(layer.get(i).lower())) {
                return true;
            }
            boolean group = to && layer.get(i - 1).in(WordClass.LEADS_TO_SAYING) || i + 1 < verb && layer.is(i + 1, "to") || layer.is(i, "as") || layer.is(i, "well")
                    || layer.get(i).in(WordClass.AUXILIARIES) || layer.get(i).in(WordClass.NEGATIONS) || layer.get(i).in(WordClass.LATER_WORDS)
                    || scene.phrases().adverb(layer.get(i).lower()) || layer.get(i).in(WordClass.LIMITS);
            if (!group) {
                break;
            }
        }
        boolean unsaid = open || would && (perfect || reported);
        return unsaid && !(later && !perfect) || reported && silent(layer, verb, start);
    }

    /** "told Lee to say that", "urged the board to admit it": a second verb of saying that somebody is asked to fill, up to the words at {@code end}. */
    static boolean ordered(Scene scene, int verb, int end) {
        Layer layer = scene.layer();
        boolean asks = scene.language().subjectFirst() && verb >= 0 && verb < layer.size()
                && (layer.get(verb).in(WordClass.VERBS_OF_ASKING) || layer.get(verb).in(WordClass.VERBS_WITH_HEARER));
        for (int i = verb + 1; asks && i + 1 < end && layer.get(i).word(); i++) {
            if (layer.is(i, "to") && layer.get(i + 1).in(WordClass.VERBS_OF_SAYING)) {
                return true;
            }
        }
        return false;
    }

    /** "did not say whether", "would not explain why": the question is the reporter's, and nothing is said. */
    private static boolean silent(Layer layer, int verb, int start) {
        boolean question = verb + 1 < layer.sentenceEnd(verb) && layer.get(verb + 1).in(WordClass.QUESTION_WORDS);
        for (int i = verb - 1; question && i >= start && verb - i <= 2; i--) {
            if (layer.get(i).in(WordClass.NEGATIONS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean limited(Layer layer, int i) {
        return i < layer.size() && layer.get(i).in(WordClass.LIMITS);
    }
}
