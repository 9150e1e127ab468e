package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>The mayor tore up "a rotten deal ..."</i>: without words of saying, the sentence's subject is the best guess, if it can speak. */
final class SubjectOfSentence implements Sieve {

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        if (scene.standsAlone(p)) {
            return null;
        }
        Mention subject = scene.mainSubject(p);
        if (subject == null || !scene.canSpeak(subject)) {
            subject = forWhom(scene, p);
        }
        return subject == null ? null : new Ascription(subject, null, p, Placement.NONE, "subject of the sentence", 0.35);
    }

    /** "For Ann Lee, the dam is "a gift"": of a thing that cannot speak, it is said as the one sees it whom "for" names first; else null. */
    private static @Nullable Mention forWhom(Scene scene, int p) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(p);
        int name = scene.language().subjectFirst() && layer.is(start, "for") && start + 1 < p
                ? scene.cast().nameStartingAt(layer.get(start + 1).start()) : -1;
        boolean apart = name >= 0 && layer.is(layer.indexAt(scene.cast().names().get(name).span().end()), ",")
                && scene.cast().type(scene.cast().figureOf(name)) == SpeakerType.PERSON;
        return apart ? scene.phrases().named(name) : null;
    }
}
