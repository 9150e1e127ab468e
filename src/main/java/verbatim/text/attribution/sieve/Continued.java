package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>"...," she said. "..."</i>: nothing stands between two quotes but the clause that ascribes the first. */
final class Continued implements Sieve {

    static final String RULE = "continued";
    /** The longest verb of saying with its particle. */
    private static final int VERB = 2;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        boolean dashed = dashed(scene, p);
        if (!scene.standsAlone(p) && !dashed || p < 2) {
            return null;
        }
        int before = dashed ? p - 2 : p - 1;
        int start = layer.sentenceStart(before);
        while (before >= start && !layer.quote(before)) {
            before--;
        }
        if (before < start || layer.get(before).lastParagraph() != layer.get(p).paragraph()) {
            return null;
        }
        Ascription another = another(scene, before, p);
        if (another != null) {
            return another;
        }
        Ascription first = known.at(layer, before);
        boolean carries = first != null && (first.placement() == Placement.AFTER || p - before <= 2);
        if (carries && first != null && !known.talk() && Answered.may(scene, first, before, p)) {
            return new Ascription(null, null, first.at(), Placement.ELSEWHERE, "answer to a question", 0.3);
        }
        return !carries || first == null ? null
                : new Ascription(first.mention(), first.cue(), first.at(), Placement.ELSEWHERE, RULE, first.confidence());
    }

    /** „...” – powiedział Jan. – „...”: where talk has dashes, one leads from the clause of saying to what goes on in marks. */
    private static boolean dashed(Scene scene, int p) {
        return scene.language().has(WordClass.CONVENTIONS, "dialogue-dash") && scene.layer().sentenceStart(p) == p - 1 && scene.layer().get(p - 1).dash();
    }

    /** "..., Ann said, and her husband cut in. "..."": a second verb of saying that nothing follows leads on to what is said next; else null. */
    private static @Nullable Ascription another(Scene scene, int before, int p) {
        Layer layer = scene.layer();
        if (!scene.language().subjectFirst() || !layer.get(p - 1).terminal()) {
            return null;
        }
        for (int v = p - 2; v > before + 2 && v > p - 2 - VERB; v--) {
            if (scene.saying(v)) {
                Mention subject = scene.subjects().before(v);
                int comma = subject == null ? 0 : layer.indexAt(subject.span().start()) - 1;
                boolean apart = comma - 1 > before && layer.is(comma, "and") && layer.is(comma - 1, ",");
                return apart ? new Ascription(subject, scene.cue(v), v, Placement.POINT_BEFORE, "cut in", 0.8) : null;
            }
        }
        return null;
    }
}
