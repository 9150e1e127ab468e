package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>He told the crowd that "..."</i> and <i>he called "..."</i>: the quote is a part of the reporter's sentence. */
final class ThatBefore implements Sieve {

    private static final int REACH = 25;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        int start = layer.sentenceStart(p);
        if (p == start) {
            return null;
        }
        boolean that = layer.get(p - 1).in(WordClass.COMPLEMENTISERS);
        boolean bare = scene.reporting(p - 1) || scene.calling(p - 1);
        for (int v = p - 1; (that || bare) && v >= start && p - v < REACH; v--) {
            if (layer.quote(v)) {
                return null;
            }
            if (that && v < p - 2 && scene.subjects().ofHearer(v)) {
                continue;
            }
            if (scene.reporting(v) || bare && scene.calling(v)) {
                Mention subject = scene.speaker(v, false);
                if (subject == null && scene.language().subjectFirst() && !scene.passive(v)) {
                    subject = scene.mainSubject(v);
                }
                return new Ascription(subject, scene.cue(v), v, that ? Placement.THAT_BEFORE : Placement.BARE_BEFORE,
                        that ? "that before" : "verb before", subject == null ? 0.4 : that ? 0.95 : 0.85);
            }
        }
        return null;
    }
}
