package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>"..." ― Name</i>: a dash and the name, as under an epigraph or a post. */
final class DashName implements Sieve {

    private static final int LONGEST = 16;

    @Override
    public @Nullable Ascription of(Scene scene, Ascriptions known, int p) {
        Layer layer = scene.layer();
        // A block quote's signature has the block's angle before it.
        int dash = layer.is(p + 1, ">") ? p + 2 : p + 1;
        int name = dash + 1;
        boolean hyphen = layer.is(dash, "-") && name < layer.size() && layer.get(name).start() == layer.get(dash).end();
        if (name < layer.size() && layer.get(name).paragraph() > layer.get(p).lastParagraph() && holdsQuote(layer, name)) {
            // A list, one speaker an item: "- Ann Lee: "..."".
            return null;
        }
        if (name >= layer.size() || !(layer.get(dash).dash() || layer.is(dash, "-"))
                || hyphen && !(layer.get(p).end() < layer.get(dash).start() && ends(layer, name))
                || layer.get(name).paragraph() > layer.get(p).lastParagraph() + (account(layer, name) || alone(layer, p) && ends(layer, name) ? 2 : 1)) {
            return null;
        }
        // "-Chief Engineer Ann Lee": a hyphen without its blank, with nothing but name and role behind it.
        Mention mention = layer.get(name).capital() ? scene.phrases().startingAt(name) : null;
        if ((mention == null || mention.form() != Mention.Form.NAME) && layer.get(name).capital() && ends(layer, name)) {
            mention = person(scene, name);
        }
        int behind = mention == null ? name : layer.indexAt(mention.span().end());
        // A list in one line: "- Ann Lee: "..." - Tom Roe: "..."".
        boolean next = layer.is(behind, ":") && layer.quote(behind + 1);
        return mention == null || next || mention.form() != Mention.Form.NAME ? null
                : new Ascription(mention, null, name, Placement.AFTER, "dash and name", 0.9);
    }

    /** Whether a colon, a dash or a comma parts the name from words in marks; "Ann Lee, author of "The Lock"" is a signature. */
    private static boolean holdsQuote(Layer layer, int name) {
        boolean colon = false;
        for (int i = name; i < layer.size() && layer.get(i).paragraph() == layer.get(name).paragraph() && i - name <= LONGEST; i++) {
            if (layer.quote(i)) {
                boolean parted = layer.get(i - 1).dash() || layer.is(i - 1, "-") || layer.is(i - 1, ",");
                return colon || parted && (".!?…".indexOf(layer.lastOf(layer.get(i))) >= 0 || i + 1 < layer.size() && layer.get(i + 1).terminal());
            }
            colon |= layer.is(i, ":");
        }
        return false;
    }

    /** Whether the quote is all of its paragraph. */
    private static boolean alone(Layer layer, int p) {
        return (p == 0 || layer.get(p - 1).lastParagraph() < layer.get(p).paragraph()) && p + 1 < layer.size() && layer.get(p + 1).paragraph() > layer.get(p).lastParagraph();
    }

    /** Whether the line ends behind a name and a role, with no verb of its own. */
    private static boolean ends(Layer layer, int name) {
        for (int i = name; i < layer.size() && layer.get(i).paragraph() == layer.get(name).paragraph(); i++) {
            boolean verb = layer.get(i).word() && !layer.get(i).capital() && layer.language().reporting(layer.get(i).lower())
                    && !(layer.is(i - 1, ",") && layer.language().participle(layer.get(i).lower()));
            if (layer.get(i).terminal() && i + 1 < layer.size() && layer.get(i + 1).paragraph() == layer.get(name).paragraph()
                    || layer.quote(i) || verb || i - name > LONGEST) {
                return false;
            }
        }
        return true;
    }

    /** "Harbour master Ann Lee": the name that the words of a role end in; null where none does. */
    private static @Nullable Mention person(Scene scene, int first) {
        Layer layer = scene.layer();
        for (int i = first + 1; i < layer.size() && layer.get(i).word() && layer.get(i).paragraph() == layer.get(first).paragraph(); i++) {
            int name = scene.cast().nameStartingAt(layer.get(i).start());
            if (name >= 0 && scene.cast().names().get(name).parts().size() > 1) {
                return scene.phrases().named(name);
            }
        }
        return null;
    }

    /** Whether a handle stands in the line: a post's signature may stand apart from it. */
    private static boolean account(Layer layer, int name) {
        for (int i = name; i < layer.size() && layer.get(i).paragraph() == layer.get(name).paragraph() && i - name < LONGEST; i++) {
            if (layer.get(i).handle()) {
                return true;
            }
        }
        return false;
    }
}
