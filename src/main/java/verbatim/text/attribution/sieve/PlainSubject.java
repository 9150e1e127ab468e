package verbatim.text.attribution.sieve;

import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>The company said: "..."</i>, <i>"...," said a spokesman for the council</i>: a noun for somebody who speaks, and right beside it the verb. */
public final class PlainSubject {

    private static final int LONGEST = 8;

    private PlainSubject() {
    }

    /** Whether the subject stands right before its verb, or only what is said of it between two commas: "Lee, the mayor, called". */
    static boolean stands(Scene scene, Mention who, int verb) {
        Layer layer = scene.layer();
        int behind = layer.indexAt(who.span().end());
        while (scene.language().subjectFirst() && behind < verb && scene.phrases().adverb(layer.get(behind).lower()) && !layer.get(behind).in(WordClass.NEGATIONS)) {
            // "Lee also said", "gingerly said".
            behind++;
        }
        if (who.form() == Mention.Form.NOUN_PHRASE) {
            return behind == verb && !prepositionIn(layer, who) && of(scene, new Ascription(who, layer.get(verb).span(), verb, Placement.IN_SENTENCE, "", 1));
        }
        boolean apposed = behind < verb - 2 && layer.is(behind, ",") && layer.is(verb - 1, ",") && scene.language().subjectFirst()
                && who.form() == Mention.Form.NAME && scene.firstWord(who) == layer.sentenceStart(verb);
        for (int i = behind + 1; apposed && i < verb - 1; i++) {
            apposed = (layer.get(i).word() || layer.get(i).type() == Token.Type.NUMBER) && !scene.reporting(i) && !scene.calling(i) && !layer.get(i).in(WordClass.CONJUNCTIONS);
        }
        return scene.canSpeak(who) && (behind == verb || apposed);
    }

    /** "The owner of the old ferry said": what a preposition opens may be longer than it seems. */
    private static boolean prepositionIn(Layer layer, Mention who) {
        for (int i = layer.indexAt(who.span().start()); i < layer.size() && layer.get(i).start() < who.span().end(); i++) {
            if (layer.get(i).in(WordClass.PREPOSITIONS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the noun phrase that ascribes words can hardly be the object of another verb, or end in one. */
    public static boolean of(Scene scene, Ascription ascription) {
        Mention who = ascription.mention();
        Layer layer = scene.layer();
        if (who == null || who.form() != Mention.Form.NOUN_PHRASE || !scene.language().subjectFirst() || ascription.cue() == null || !scene.canSpeak(who)) {
            return false;
        }
        int first = layer.indexAt(who.span().start());
        int behind = layer.indexAt(who.span().end());
        int verb = layer.indexAt(ascription.cue().start());
        boolean determined = layer.get(first).in(WordClass.DETERMINERS) || first > 0 && layer.get(first - 1).in(WordClass.DETERMINERS);
        int before = layer.get(first).in(WordClass.DETERMINERS) || first == 0 || !layer.get(first - 1).in(WordClass.DETERMINERS) ? first - 1 : first - 2;
        boolean opens = before < 0 || before < layer.sentenceStart(first) || layer.is(before, ",") || layer.quote(before);
        boolean beside = behind == verb ? opens : verb + 1 == first && (behind >= layer.sentenceEnd(first) || !layer.get(behind).word() && !layer.quote(behind));
        for (int i = first; i < behind; i++) {
            beside &= layer.get(i).word() && !layer.get(i).in(WordClass.RELATIVES) && !layer.get(i).in(WordClass.FINITE_FORMS) && !layer.get(i).lower().endsWith("ed");
        }
        return beside && determined && behind - first <= LONGEST;
    }
}
