package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>"..." ― Name</i>: a dash and the name, as under an epigraph or a post. */
final class DashName implements Sieve {

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        // A block quote's signature has the block's angle before it.
        int dash = layer.is(p + 1, ">") ? p + 2 : p + 1;
        int name = dash + 1;
        if (name >= layer.size() || !(layer.get(dash).dash() || layer.is(dash, "-"))
                || layer.get(name).start() == layer.get(dash).end() && layer.is(dash, "-")
                || layer.get(name).paragraph() > layer.get(p).lastParagraph() + 1) {
            return null;
        }
        Mention mention = layer.get(name).capital() ? scene.phrases().startingAt(name) : null;
        return mention == null || mention.form() != Mention.Form.NAME ? null
                : new Ascription(mention, null, name, Placement.AFTER, "dash and name", 0.9);
    }
}
