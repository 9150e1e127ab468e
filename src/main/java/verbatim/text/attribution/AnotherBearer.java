package verbatim.text.attribution;

import verbatim.text.attribution.grammar.Cast;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Name;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.token.Layer;
import verbatim.text.token.Token;

/**
 * <i>Bill Lee said his father was tired. Sen. Lee said otherwise</i>: an office before the surname that the one who bears it in full
 * never had, where the text has just spoken of his kin, who may have it.
 */
final class AnotherBearer {

    private static final int REACH = 60;

    private AnotherBearer() {
    }

    /** Whether the name may so be of another than whose full name it is. */
    static boolean may(Scene scene, Mention mention) {
        Cast cast = scene.cast();
        int at = mention.form() == Mention.Form.NAME && scene.language().subjectFirst() ? cast.nameStartingAt(mention.span().start()) : -1;
        if (at < 0 || cast.names().get(at).title() == null || cast.names().get(at).parts().size() > 1 || courtesy(scene, cast.names().get(at))) {
            return false;
        }
        for (int i = at - 1; i >= 0 && at - i < REACH; i--) {
            Name before = cast.names().get(i);
            if (cast.figureOf(i) == mention.figure() && (before.title() != null || before.parts().size() > 1)) {
                return before.title() == null && (!before.suffix().isEmpty() || kin(scene.layer(), scene.layer().indexAt(mention.span().start())));
            }
        }
        return false;
    }

    /** "Mr.", "Lady": no office that only one of them has. */
    private static boolean courtesy(Scene scene, Name name) {
        Token title = scene.layer().get(scene.layer().indexAt(name.titleStart()));
        return title.in(WordClass.MALE_WORDS) || title.in(WordClass.FEMALE_WORDS);
    }

    private static boolean kin(Layer layer, int to) {
        for (int i = Math.max(0, to - REACH); i < to; i++) {
            Token before = layer.get(Math.max(0, i - 1));
            if (layer.get(i).in(WordClass.KIN) && (before.is("'s") || before.in(WordClass.MALE_POSSESSIVES) || before.in(WordClass.FEMALE_POSSESSIVES))) {
                return true;
            }
        }
        return false;
    }
}
