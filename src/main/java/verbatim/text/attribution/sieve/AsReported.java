package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Clauses;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** <i>As the paper reported, the bridge was sold</i>: the clause of saying opens the sentence, and what it reports follows. */
final class AsReported {

    private static final int REACH = 14;

    private final Clauses clauses;
    private final Scene scene;
    private final Layer layer;

    AsReported(Clauses clauses) {
        this.clauses = clauses;
        this.scene = clauses.scene();
        this.layer = scene.layer();
    }

    /** Whether "as" opens the subject's clause, and that clause the sentence or what follows its conjunction. */
    private boolean as(Mention subject, int from) {
        for (int i = layer.indexAt(subject.span().start()) - 1; i >= from && layer.get(i).word(); i--) {
            if (layer.is(i, "as")) {
                return i == from || layer.get(i - 1).in(WordClass.CONJUNCTIONS);
            }
        }
        return false;
    }

    /** The statement that follows the clause of the verb at {@code verb}; null where no "as" opens the sentence at {@code from}. */
    @Nullable Reported after(int verb, int from, int end) {
        if (verb - from > REACH || !scene.saying(verb)) {
            return null;
        }
        int comma = clauses.clauseOfSayingEnd(verb, end);
        Mention subject = scene.subjects().before(verb);
        boolean opens = layer.is(comma, ",") && subject != null && as(subject, from) && !clauses.firstPerson(subject);
        if (!opens || comma + Clauses.SHORTEST >= end || clauses.holdsQuote(comma + 1, end)) {
            return null;
        }
        int last = clauses.contentEnd(comma + 1, end, false);
        return last - comma < Clauses.SHORTEST ? null
                : new Reported(layer.span(comma + 1, last), null,
                        new Ascription(subject, scene.cue(verb), verb, Placement.POINT_BEFORE, "as somebody said", 0.8));
    }
}
