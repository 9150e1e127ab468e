package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;

/** What the text itself leaves open of an ascription that a rule was sure of: whether the words were said at all, and by the one who is named. */
final class Reservations {

    /** Too little to be sure, and enough to name who it may be. */
    private static final double DOUBTFUL = 0.6;

    private Reservations() {
    }

    /** What was found of the quote at {@code p}, as sure as the text lets it be. */
    static @Nullable Ascription weighed(Scene scene, @Nullable Ascription found, int p) {
        Mention who = found == null ? null : found.mention();
        boolean open = found != null && who != null
                && (NotYetSaid.may(scene, found.at(), false) || SupposedIdentity.may(scene, who) || OthersInStatement.may(scene, found, p));
        return open ? doubtful(found) : found;
    }

    /** The same of a statement reported without marks. */
    static Reported weighed(Scene scene, Reported said) {
        Ascription found = said.ascription();
        Mention who = found.mention();
        boolean open = who != null && (NotYetSaid.may(scene, found.at(), true) || SupposedIdentity.may(scene, who)
                || NotYetSaid.ordered(scene, found.at(), scene.layer().indexAt(said.content().start())));
        return open ? new Reported(said.content(), said.rest(), doubtful(found)) : said;
    }

    private static Ascription doubtful(Ascription found) {
        return new Ascription(found.mention(), found.cue(), found.at(), found.placement(), found.rule(), Math.min(found.confidence(), DOUBTFUL));
    }
}
