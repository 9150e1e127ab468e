package verbatim.text.attribution.sieve;

import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/**
 * <i>The guard told her to "go home," Roe testified</i>: whose clause it is tells what another said, and the words in marks are his as well
 * as theirs.
 */
final class OthersInStatement {

    private static final int REACH = 10;

    private OthersInStatement() {
    }

    /** Whether the words at {@code p} close a clause in which somebody else than {@code found} says, asks or promises them. */
    static boolean may(Scene scene, Ascription found, int p) {
        Layer layer = scene.layer();
        Mention who = found.mention();
        if (who == null) {
            return false;
        }
        int start = layer.sentenceStart(p);
        boolean after = scene.language().subjectFirst() && found.placement() == Placement.AFTER && found.at() > p && p - start > 1 && layer.get(p - 1).word();
        for (int i = p - 1; after && i > start && p - i <= REACH && layer.get(i).word(); i--) {
            boolean speaks = scene.saying(i) || scene.calling(i) || scene.asking(i);
            if (speaks) {
                return another(scene, i, who);
            }
            if (layer.get(i).in(WordClass.CONJUNCTIONS) && layer.get(i - 1).word() || layer.get(i).in(WordClass.RELATIVES)) {
                return false;
            }
        }
        return false;
    }

    private static boolean another(Scene scene, int verb, Mention who) {
        Layer layer = scene.layer();
        if (scene.language().participle(layer.get(verb).lower()) && !layer.get(verb - 1).in(WordClass.AUXILIARIES)) {
            return false;
        }
        Mention subject = scene.subjects().before(verb);
        if (subject == null || layer.get(layer.indexAt(subject.span().start())).in(WordClass.FIRST_PERSON)) {
            return false;
        }
        if (scene.passive(verb)) {
            return true;
        }
        boolean told = subject.form() == Mention.Form.NAME && who.form() == Mention.Form.NAME && subject.figure() == who.figure();
        boolean pronoun = subject.form() == Mention.Form.PRONOUN && who.form() == Mention.Form.PRONOUN;
        return !told && !pronoun;
    }
}
