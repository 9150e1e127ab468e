package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.PassiveVoice;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.attribution.grammar.VerbSecond;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/**
 * <i>Was Lee „Geduld“ nennt, ...</i>, <i>Roe, dessen Anwalt von „Willkür“ sprach, ...</i>, <i>Lee, der die Klage „absurd“ nennt, ...</i>: where
 * the verb closes its subordinate clause right behind the words, whoever that clause speaks of says them.
 */
final class CalledAtEnd implements Sieve {

    private static final int REACH = 24;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int verb = p + 1;
        boolean calls = scene.language().has(WordClass.CONVENTIONS, "verb-second") && verb < layer.sentenceEnd(p)
                && (scene.calling(verb) || scene.saying(verb) || layer.get(verb).in(WordClass.VERBS_OF_TAKING_FOR));
        Ascription main = inMainClause(scene, verb, p);
        if (main != null) {
            return main;
        }
        if (!calls || verb + 1 < layer.sentenceEnd(p) && layer.get(verb + 1).word() && !layer.get(verb + 1).in(WordClass.FINITE_AUXILIARIES)) {
            return null;
        }
        if (verb + 1 < layer.size() && layer.get(verb + 1).in(WordClass.PASSIVE_AUXILIARIES)) {
            // "die als „...“ beschrieben wurden": by whom is another question.
            return null;
        }
        int opener = p - 1;
        while (opener >= layer.sentenceStart(p) && layer.get(opener).word()) {
            opener--;
        }
        Mention who = subject(scene, opener + 1, p);
        return who == null ? null : new Ascription(who, scene.cue(verb), verb, Placement.IN_SENTENCE, "called at the end of the clause", 0.75);
    }

    /** "Lee hatte ihn „eine Katze“ genannt", "war als „Coup“ bezeichnet worden", "war von „Hohn“ die Rede"; null where it is none of these. */
    private static @Nullable Ascription inMainClause(Scene scene, int verb, int p) {
        Layer layer = scene.layer();
        boolean second = scene.language().has(WordClass.CONVENTIONS, "verb-second") && verb < layer.sentenceEnd(p) && p > layer.sentenceStart(p);
        int auxiliary = second ? auxiliary(scene, p) : -1;
        if (auxiliary < 0) {
            return null;
        }
        if (layer.get(verb).in(WordClass.NAMING_WORDS) && !layer.get(verb).capital() && closes(layer, verb + 1) && !layer.get(auxiliary).in(WordClass.PASSIVE_AUXILIARIES)
                && !layer.get(auxiliary).in(WordClass.COPULAS)) {
            Mention who = speaks(scene, VerbSecond.subject(scene, auxiliary));
            return who == null ? null : new Ascription(who, layer.get(verb).span(), verb, Placement.IN_SENTENCE, "called in a main clause", 0.75);
        }
        boolean called = scene.calling(verb) || scene.saying(verb) && layer.get(p - 1).in(WordClass.LEADS_TO_WHAT_IS_CALLED);
        boolean passive = called && closes(layer, verb + 2) && layer.is(verb + 1, "worden") && PassiveVoice.agent(scene, verb) == null;
        boolean talked = verb + 1 < layer.size() && closes(layer, verb + 2) && scene.language().has(WordClass.TALKED_OF, layer.get(verb).lower() + "_" + layer.get(verb + 1).lower());
        return passive || talked ? new Ascription(where(scene, p), layer.span(verb, verb + 1), verb, Placement.IN_SENTENCE, "passive without agent", 0.3) : null;
    }

    /** "In einem Brief war von „Hohn“ die Rede", "In den Medien war ...": the text, or those, in which it stands; null where nothing tells. */
    private static @Nullable Mention where(Scene scene, int p) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(p);
        Mention phrase = start + 1 < p && layer.get(start).in(WordClass.OCCASION_PREPOSITIONS) ? scene.phrases().startingAt(start + 1) : null;
        boolean read = phrase != null && phrase.form() == Mention.Form.NOUN_PHRASE && (scene.canSpeak(phrase) || scene.cast().type(phrase.figure()) == SpeakerType.DOCUMENT);
        return read ? phrase : null;
    }

    private static boolean closes(Layer layer, int i) {
        return i >= layer.size() || !layer.get(i).word() || layer.get(i).in(WordClass.CONJUNCTIONS);
    }

    /** Index of the finite auxiliary of the clause in which the words stand; -1 where it has none before them. */
    private static int auxiliary(Scene scene, int p) {
        Layer layer = scene.layer();
        for (int i = p - 1; i >= layer.sentenceStart(p) && p - i < REACH && layer.get(i).word(); i--) {
            if (layer.get(i).in(WordClass.FINITE_AUXILIARIES)) {
                return i;
            }
        }
        return -1;
    }

    /** Whom the clause that begins at {@code first} speaks of; null where it is no subordinate one. */
    private static @Nullable Mention subject(Scene scene, int first, int p) {
        Layer layer = scene.layer();
        int relative = first < p && layer.get(first).in(WordClass.PREPOSITIONS) ? first + 1 : first;
        if (relative + 1 >= p) {
            return null;
        }
        if (layer.get(relative).in(WordClass.GENITIVE_RELATIVES)) {
            return speaks(scene, scene.phrases().startingAt(relative));
        }
        boolean apart = first > layer.sentenceStart(p) && layer.is(first - 1, ",");
        boolean opens = layer.get(relative).in(WordClass.QUESTION_WORDS) || layer.get(relative).in(WordClass.WORDS_OPENING_OBJECTS)
                || layer.get(relative).in(WordClass.SUBORDINATORS) || layer.get(relative).in(WordClass.COMPLEMENTISERS);
        boolean goesBack = apart && layer.get(relative).in(WordClass.RELATIVES);
        Mention next = (opens || goesBack) && !object(layer, relative + 1) ? scene.phrases().startingAt(relative + 1) : null;
        Mention inside = speaks(scene, next);
        // "der die Klage „...“ nennt": the pronoun of a man is the subject; "die die Klage" may be either.
        boolean antecedent = inside == null && goesBack && relative == first && first - 2 >= layer.sentenceStart(p)
                && (next == null || layer.get(first).in(WordClass.GENITIVE_ARTICLES));
        return antecedent ? speaks(scene, scene.phrases().endingAt(first - 2, layer.sentenceStart(p))) : inside;
    }

    private static boolean object(Layer layer, int i) {
        return layer.get(i).in(WordClass.OBJECT_DETERMINERS) || layer.get(i).in(WordClass.PREPOSITIONS);
    }

    private static @Nullable Mention speaks(Scene scene, @Nullable Mention mention) {
        return mention == null || !scene.canSpeak(mention) ? null : mention;
    }
}
