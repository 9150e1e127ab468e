package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/** What the text itself leaves open of an ascription that a rule was sure of: whether the words were said at all, and by the one who is named. */
final class Reservations {

    /** Too little to be sure, and enough to name who it may be. */
    private static final double DOUBTFUL = 0.6;

    /** So many characters has a short answer with its marks. */
    private static final int SHORT = 14;
    private static final int CLAUSE = 12;

    private Reservations() {
    }

    /** What was found of the quote at {@code p}, as sure as the text lets it be. */
    static @Nullable Ascription weighed(Scene scene, @Nullable Ascription found, int p) {
        Mention who = found == null ? null : found.mention();
        boolean open = found != null && Doubted.may(scene, found, p) || found != null && who != null
                && (NotYetSaid.may(scene, found.at(), false) || NegatedOpening.before(scene, who, found.at()) || SupposedIdentity.may(scene, who) || OthersInStatement.may(scene, found, p) || answered(scene, found, p) || heardSay(scene, found) || maybeNamed(scene, who) || anybody(scene, who));
        return found != null && open ? found.atMost(DOUBTFUL) : found;
    }

    /** The same of a statement reported without marks. */
    static Reported weighed(Scene scene, Reported said) {
        Ascription found = said.ascription();
        Mention who = found.mention();
        boolean open = Doubted.may(scene, found) || who != null && (NotYetSaid.may(scene, found.at(), true) || NegatedOpening.before(scene, who, found.at()) || SupposedIdentity.may(scene, who)
                || scene.layer().get(Math.max(0, Math.min(found.at(), scene.layer().size() - 1))).in(WordClass.VERBS_OF_DESCRIBING) && found.rule().equals(ComplementClause.OBJECT_STATED)
                || anybody(scene, who) || NotYetSaid.ordered(scene, found.at(), scene.layer().indexAt(said.content().start())));
        return open ? new Reported(said.content(), said.rest(), found.atMost(DOUBTFUL)) : said;
    }

    /** "..., Cole said. “Alone?” “With my dog.”": where nothing parts the words that go on from what is said right before or behind, two may speak by turns. */
    private static boolean answered(Scene scene, Ascription found, int p) {
        Layer layer = scene.layer();
        return found.rule().equals(Continued.RULE) && (beside(layer, p, p - 1) || beside(layer, p, p + 1) || shortAnswer(layer, found, p));
    }

    /** "“Yes?” asked Hart. “Nothing.”": a word or two behind a question may be the other one's. */
    private static boolean shortAnswer(Layer layer, Ascription asked, int p) {
        int verb = asked.at();
        if (verb < 0 || verb >= layer.size() || !layer.get(verb).in(WordClass.VERBS_OF_INQUIRY) || layer.lastOf(layer.get(p)) == '?' || layer.get(p).span().length() > SHORT) {
            return false;
        }
        int before = p - 1;
        while (before > 0 && p - before < CLAUSE && !layer.quote(before)) {
            before--;
        }
        return layer.quote(before) && layer.lastOf(layer.get(before)) == '?';
    }

    /** "“He didn't,” the mother said the boy said.": one who only tells what another said. */
    private static boolean heardSay(Scene scene, Ascription found) {
        Layer layer = scene.layer();
        int from = found.at() + 1;
        boolean said = scene.language().subjectFirst() && found.placement() == Placement.AFTER && found.at() >= 0 && from < layer.size() && scene.saying(found.at()) && layer.get(from).word();
        Mention other = said ? scene.phrases().startingAt(from) : null;
        int verb = other == null ? layer.size() : layer.indexAt(other.span().end());
        return verb < layer.size() && scene.saying(verb) && !scene.language().participle(layer.get(verb).lower()) && (verb + 1 >= layer.size() || !layer.get(verb + 1).word());
    }

    private static boolean beside(Layer layer, int p, int other) {
        return other >= 0 && other < layer.size() && layer.quote(other) && layer.get(Math.min(p, other)).lastParagraph() == layer.get(Math.max(p, other)).paragraph();
    }

    /** "said the manager, Okafor": one word behind the comma, of which nothing but its capital shows a name, may say who that is. */
    private static boolean maybeNamed(Scene scene, Mention who) {
        Layer layer = scene.layer();
        int comma = layer.indexAt(who.span().end());
        int name = scene.language().subjectFirst() && who.form() == Mention.Form.NOUN_PHRASE && layer.is(comma, ",") && comma + 1 < layer.sentenceEnd(comma)
                ? scene.cast().nameStartingAt(layer.get(comma + 1).start()) : -1;
        int behind = name < 0 || scene.cast().names().get(name).parts().size() > 1 ? layer.size() : layer.indexAt(scene.cast().names().get(name).span().end());
        return behind < layer.size() && (layer.is(behind, ",") || layer.get(behind).terminal());
    }

    /** "said both", "everyone said", "the 19-year-old said" of whom no age is told: the words are somebody's, and neither sentence nor text says whose. */
    private static boolean anybody(Scene scene, Mention who) {
        Layer layer = scene.layer();
        int first = layer.indexAt(who.span().start());
        if (first >= layer.size()) {
            return false;
        }
        boolean aged = who.figure() >= 0 && layer.get(first).in(WordClass.DEFINITE_DETERMINERS) && layer.get(Math.min(layer.size() - 1, first + 1)).lower().endsWith("-year-old")
                && !scene.cast().tellsAge(layer.get(Math.min(layer.size() - 1, first + 1)));
        return who.form() == Mention.Form.NOUN_PHRASE && (aged || layer.get(first).in(WordClass.INDEFINITE_PERSONS));
    }
}
