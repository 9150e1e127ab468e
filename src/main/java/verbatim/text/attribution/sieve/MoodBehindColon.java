package verbatim.text.attribution.sieve;

import org.jspecify.annotations.Nullable;
import verbatim.text.SpeakerType;
import verbatim.text.attribution.grammar.Clauses;
import verbatim.text.attribution.grammar.Mention;
import verbatim.text.attribution.grammar.Scene;
import verbatim.text.language.WordClass;
import verbatim.text.quotation.Placement;
import verbatim.text.token.Layer;

/**
 * <i>Lee winkte ab: Das <b>sei</b> Unsinn.</i>: behind a colon the mood of reported speech reports, whatever the verb before it; without one
 * of saying it stays open who does.
 */
final class MoodBehindColon {

    private static final int REACH = 60;

    private MoodBehindColon() {
    }

    /** "Das Problem sei der Preis: Er sei zu hoch, sagte Lee": a clause of saying closes the whole sentence. */
    private static boolean closed(Scene scene, int colon, int end) {
        for (int i = colon + 2; i < end; i++) {
            if (scene.layer().is(i - 1, ",") && scene.saying(i)) {
                return true;
            }
        }
        return false;
    }

    /** The statement behind the colon of the sentence from {@code start} to {@code end}; null where none is reported so. */
    static @Nullable Reported of(Scene scene, Clauses clauses, int start, int end) {
        Layer layer = scene.layer();
        int colon = start;
        while (colon < end && !layer.is(colon, ":")) {
            if (layer.quote(colon)) {
                return null;
            }
            colon++;
        }
        if (colon <= start || colon + Clauses.SHORTEST >= end || !layer.get(colon + 1).word() || clauses.holdsQuote(colon + 1, end)) {
            return null;
        }
        int last = clauses.contentEnd(colon + 1, end, false);
        if (!ReportedMood.in(scene, colon + 1, last + 1)) {
            return null;
        }
        int verb = colon - 1;
        while (verb > start && colon - verb < REACH && !scene.saying(verb)) {
            verb--;
        }
        boolean says = verb > start && scene.saying(verb) && !layer.get(verb).in(WordClass.IMPERSONAL_VERBS);
        Mention who = says ? scene.subject(verb, false) : scene.mainSubject(colon - 1);
        // "Die Regel ist klar: ...": a lone noun with its capital reads like a name.
        boolean person = says || who != null && (who.form() != Mention.Form.NAME || scene.cast().type(who.figure()) == SpeakerType.PERSON);
        return who == null || !person || closed(scene, colon, end) || !scene.canSpeak(who) || clauses.firstPerson(who) ? null : new Reported(layer.span(colon + 1, last), null,
                new Ascription(who, says ? scene.cue(verb) : null, says ? verb : colon, Placement.POINT_BEFORE, "reported mood behind a colon", says ? 0.9 : 0.7));
    }
}
