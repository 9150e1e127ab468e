package verbatim.text.attribution.sieve;

import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;

/** <i>A man prosecutors say is Lee</i>, <i>a woman believed to be Rita Roe</i>: that the one who speaks is the one named is what others suppose. */
final class SupposedIdentity {

    private SupposedIdentity() {
    }

    /** Whether the words right before the name tell it as a supposition. */
    static boolean may(Scene scene, Mention who) {
        Layer layer = scene.layer();
        int name = scene.language().subjectFirst() ? scene.cast().nameOf(who) : -1;
        int be = name < 0 ? -1 : scene.firstWord(name) - 1;
        be -= be > 2 && layer.get(be).in(WordClass.DETERMINERS) ? 1 : 0;
        if (be < 2 || be - 2 < layer.sentenceStart(be)) {
            return false;
        }
        if (layer.is(be, "be")) {
            return layer.is(be - 1, "to") && (layer.get(be - 2).in(WordClass.HEARSAY_WORDS) || layer.get(be - 2).in(WordClass.LEADS_TO_SAYING)
                    || layer.get(be - 2).in(WordClass.CLAIMING_WORDS));
        }
        return layer.get(be).in(WordClass.COPULAS) && (scene.saying(be - 1) || scene.reporting(be - 1)) && !scene.language().participle(layer.get(be - 1).lower());
    }
}
