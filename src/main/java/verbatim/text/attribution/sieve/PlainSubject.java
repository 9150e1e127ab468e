package verbatim.text.attribution.sieve;

import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.PersonNoun;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.Gender;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>The company said: "..."</i>, <i>"...," said a spokesman for the council</i>: a noun for somebody who speaks, and right beside it the verb. */
public final class PlainSubject {

    private static final int LONGEST = 8;
    /** So many words has "Norwick County police" at most. */
    private static final int NAMED = 4;

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
        if (who != null && who.form() == Mention.Form.NOUN_PHRASE && !scene.language().subjectFirst()) {
            return toldBefore(scene, ascription, who);
        }
        if (who == null || who.form() != Mention.Form.NOUN_PHRASE || !scene.language().subjectFirst() || ascription.cue() == null || !scene.canSpeak(who)) {
            return false;
        }
        int first = layer.indexAt(who.span().start());
        int behind = layer.indexAt(who.span().end());
        int verb = layer.indexAt(ascription.cue().start());
        boolean determined = layer.get(first).in(WordClass.DETERMINERS) || first > 0 && layer.get(first - 1).in(WordClass.DETERMINERS)
                || scene.cast().nameStartingAt(layer.get(first).start()) >= 0 && behind - first <= NAMED && layer.get(behind - 1).in(WordClass.ROLES) && !layer.get(behind - 1).capital();
        int before = layer.get(first).in(WordClass.DETERMINERS) || first == 0 || !layer.get(first - 1).in(WordClass.DETERMINERS) ? first - 1 : first - 2;
        boolean opens = before < 0 || before < layer.sentenceStart(first) || layer.is(before, ",") || layer.quote(before);
        boolean beside = behind == verb ? opens : verb + 1 == first && (behind >= layer.sentenceEnd(first) || !layer.get(behind).word() && !layer.quote(behind));
        for (int i = first; i < behind; i++) {
            beside &= layer.get(i).word() && !layer.get(i).in(WordClass.RELATIVES) && !layer.get(i).in(WordClass.FINITE_FORMS) && !layer.get(i).lower().endsWith("ed");
        }
        return beside && determined && behind - first <= LONGEST;
    }

    /** "sagte die Ministerin": right behind its verb an article and a noun in the nominative, that the text has told of somebody with a name. */
    private static boolean toldBefore(Scene scene, Ascription ascription, Mention who) {
        Layer layer = scene.layer();
        int first = layer.indexAt(who.span().start());
        boolean two = ascription.cue() != null && layer.indexAt(who.span().end()) == first + 2 && scene.cast().type(who.figure()) == SpeakerType.PERSON
                && !scene.cast().guessed(who.span()) && layer.indexAt(ascription.cue().end()) == first;
        int noun = two ? PersonNoun.at(layer, first, first + 2) : -1;
        Gender gender = noun <= first || layer.get(noun).in(WordClass.NOUNS_FOR_ANYBODY) || layer.get(noun).lower().indexOf('-') >= 0 ? Gender.UNKNOWN : PersonNoun.gender(layer, first, noun);
        return gender != Gender.UNKNOWN && PersonNoun.one(layer, first, noun, gender);
    }
}
