package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
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
        return subject == null || !scene.canSpeak(subject) ? null : new Ascription(subject, null, p, Placement.NONE, "subject of the sentence", 0.35);
    }
}
