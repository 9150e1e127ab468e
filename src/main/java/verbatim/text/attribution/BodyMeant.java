package verbatim.text.attribution;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.Gender;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/** <i>The port authority denied the report. "...," it said</i>: the body, called by what it is, that is the subject of the sentence before. */
final class BodyMeant {

    private static final int DATELINE = 10;
    /** Through so many sentences whose subject is "it" as well. */
    private static final int RESUMED = 3;
    private static final int NAMES = 6;

    private BodyMeant() {
    }

    /** Whom "it" at index {@code at} may mean; -1 where the sentence before has no such subject. */
    static int figure(Scene scene, int at) {
        return figure(scene, at, RESUMED);
    }

    private static int figure(Scene scene, int at, int back) {
        Layer layer = scene.layer();
        int first = layer.sentenceStart(at);
        if (first == 0 || layer.get(first).paragraph() - layer.get(first - 1).lastParagraph() > 2) {
            return -1;
        }
        int start = layer.sentenceStart(first - 1);
        Mention subject = subject(scene, start, first - 1);
        if (subject != null && subject.form() == Mention.Form.PRONOUN && back > 0 && layer.get(layer.indexAt(subject.span().start())).in(WordClass.NEUTER_PRONOUNS)) {
            // "The council rejects it. It said so twice. "...," it said".
            return figure(scene, layer.indexAt(subject.span().start()), back - 1);
        }
        if (subject == null || subject.figure() < 0 || subject.form() == Mention.Form.PRONOUN) {
            return -1;
        }
        int comma = layer.indexAt(subject.span().start()) - 1;
        int apposed = comma > start && layer.is(comma, ",") ? scene.cast().nameEndingAt(layer.get(comma - 1).end()) : -1;
        if (apposed >= 0 && layer.indexAt(scene.cast().names().get(apposed).span().start()) == start && body(layer, subject)) {
            // "Hardwick, a shipping company, wrote".
            return scene.cast().figureOf(apposed);
        }
        // "Hardwick has denied it": nothing shows a person.
        boolean named = subject.form() == Mention.Form.NAME && (scene.cast().type(subject.figure()) == SpeakerType.ORGANISATION || scene.cast().gender(subject.figure()) == Gender.UNKNOWN);
        return named || body(layer, subject) ? subject.figure() : -1;
    }

    /** Whether the one, named last or a few names before, stands behind a preposition, as the place of somebody's does: "the board of Lund". */
    static boolean placed(Scene scene, int figure, int at) {
        Layer layer = scene.layer();
        int name = scene.cast().nameBefore(layer.get(at).start());
        for (int back = 0; name >= 0 && back < NAMES && scene.cast().figureOf(name) != figure; back++) {
            name--;
        }
        if (name < 0 || scene.cast().figureOf(name) != figure || scene.cast().names().get(name).parts().size() > 1) {
            return false;
        }
        int first = layer.indexAt(scene.cast().names().get(name).titleStart());
        return first > 0 && layer.get(first - 1).in(WordClass.PREPOSITIONS);
    }

    /** The subject of a sentence, behind a dateline's dash. */
    private static @Nullable Mention subject(Scene scene, int start, int last) {
        for (int i = start + 1; i < Math.min(last, start + DATELINE); i++) {
            if (scene.layer().get(i).dash() && scene.layer().get(i + 1).capital()) {
                return scene.phrases().startingAt(i + 1);
            }
        }
        return scene.mainSubject(last);
    }

    private static boolean body(Layer layer, Mention noun) {
        int head = layer.indexAt(noun.span().start());
        int next = layer.indexAt(noun.span().end());
        while (head + 1 < next && !layer.get(head + 1).in(WordClass.PREPOSITIONS)) {
            head++;
        }
        Token word = layer.get(head);
        return word.in(WordClass.ORGANISATION_WORDS) && !word.lower().endsWith("ies");
    }
}
