package verbatim.text.attribution.sieve;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Hearers;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * <i>"Did you see it?" the judge asked Lee. "I did."</i>: what stands right behind a question put to one person may be the answer, so
 * that the clause of asking does not show whose it is. Another question goes on, and so do words to many (<i>asked the crowd</i>).
 */
final class Answered {

    private static final Set<String> MANY = Set.of("them", "us", "ihnen", "uns", "leur", "eux", "nos", "les", "themselves", "himself", "herself",
            "sich", "se", "what", "was", "das", "that", "this", "these", "those", "everyone", "everybody", "nobody", "someone", "anyone", "alle", "y", "en");
    private static final Set<String> TO = Set.of("à", "au", "a", "al", "of");

    private Answered() {
    }

    /** Whether the quote at {@code p} may answer the one at {@code question}, which {@code asked} ascribes. */
    static boolean may(Scene scene, Ascription asked, int question, int p) {
        Layer layer = scene.layer();
        if (!asks(scene, question) || asks(scene, p) || asked.at() < 0 || asked.at() >= layer.size()) {
            return false;
        }
        int verb = asked.at();
        if (!layer.get(verb).in(WordClass.VERBS_OF_INQUIRY)) {
            return false;
        }
        if (Hearers.hears(scene, verb)) {
            return true;
        }
        Mention asker = asked.mention();
        int behind = asker == null || asker.span().start() < layer.get(verb).start() ? verb + 1 : Math.max(verb + 1, layer.indexAt(asker.span().end()));
        return behind < layer.sentenceEnd(verb) && hearer(scene, behind);
    }

    /** "Roe asked Lee whether it had moved. "Not a bit."": who is asked by the verb at {@code verb}, where the quote can answer; else null. */
    static @Nullable Mention whomAsked(Scene scene, int verb, int p) {
        Layer layer = scene.layer();
        boolean inquires = scene.language().subjectFirst() && layer.get(verb).in(WordClass.VERBS_OF_INQUIRY) && !Hearers.hears(scene, verb)
                && verb + 2 < layer.sentenceEnd(verb) && !asks(scene, p) && hearer(scene, verb + 1);
        Mention asked = inquires ? scene.phrases().startingAt(verb + 1) : null;
        if (asked == null) {
            return null;
        }
        int question = layer.indexAt(asked.span().end());
        return question < p && layer.get(question).in(WordClass.QUESTION_WORDS) && scene.canSpeak(asked) ? asked : null;
    }

    private static boolean asks(Scene scene, int quote) {
        return scene.layer().lastOf(scene.layer().get(quote)) == '?';
    }

    /** Whether one person is named at {@code i} as whoever is asked. */
    private static boolean hearer(Scene scene, int i) {
        Layer layer = scene.layer();
        Token token = layer.get(i);
        boolean alone = i + 1 >= layer.size() || !layer.get(i + 1).word();
        if (token.in(WordClass.OTHER_PRONOUNS) && (alone || !token.in(WordClass.DETERMINERS))) {
            return !MANY.contains(token.lower());
        }
        int at = TO.contains(token.lower()) && i + 1 < layer.size() ? i + 1 : i;
        Mention hearer = layer.get(at).word() ? scene.phrases().startingAt(at) : null;
        if (hearer == null || hearer.form() == Mention.Form.PRONOUN) {
            return hearer != null;
        }
        if (hearer.form() == Mention.Form.NAME) {
            return scene.cast().type(hearer.figure()) == SpeakerType.PERSON;
        }
        Token last = layer.get(layer.indexAt(hearer.span().end()) - 1);
        boolean one = layer.get(at).in(WordClass.DETERMINERS) || layer.get(at).in(WordClass.OBJECT_DETERMINERS);
        return one && (scene.canSpeak(hearer) || !scene.language().subjectFirst()) && !last.lower().endsWith("s") && !last.in(WordClass.ORGANISATION_WORDS) && !last.in(WordClass.GATHERINGS);
    }
}
