package verbatim.text.attribution.sieve;

import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/** <i>The company said: "..."</i>, <i>"...," said a spokesman for the council</i>: a noun for somebody who speaks, and right beside it the verb. */
public final class PlainSubject {

    private static final int LONGEST = 8;

    private PlainSubject() {
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
