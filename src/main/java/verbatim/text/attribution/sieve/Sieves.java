package verbatim.text.attribution.sieve;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.text.attribution.grammar.Scene;

/** The sieves in their order, the surest first: the first one that can tell whose a quote is decides. */
public final class Sieves {

    /**
     * The surest first, but for {@link TurnInTalk}: in a talk told turn by turn the sentence before is mostly the other
     * speaker's, so that {@link SentenceBefore}, surer elsewhere, would give the turn to the wrong one.
     */
    private static final List<Sieve> OUTERMOST = List.of(new NamedBeside(), new SpeakerOfLine(), new ClosedByPoint(), new VerbBehind(), new Cited(), new PassedOn(), new HeardFrom(), new WordsOfAnother(), new GivenInFull(), new PointBefore(), new DashName(), new WhatSomebodyCalled(), new CalledAtEnd(), new ClauseAfter(),
            new WhoseWords(),
            new UnlistedVerbAfter(), new ThatBefore(), new WordsBefore(), new Continued(), new AccordingTo(), new InOnesView(), new VerbInSentence(), new NounOfSaying(),
            new ReportedMood(), new FromWhom(), new ColonAlone(), new TurnInTalk(), new SentenceBefore(), new CarriedOver(), new SubjectOfSentence());
    private static final List<Sieve> INSIDE = List.of(new VerbBehind(), new PointBefore(), new ClauseAfter(),
            new UnlistedVerbAfter(), new ThatBefore(),
            new VerbInSentence(), new SaidBeforeInside(), new Continued());

    private Sieves() {
    }

    /** Whose the quote at index {@code p} of the reporter's own layer is; null where no sieve can tell. */
    public static @Nullable Ascription outermost(Scene scene, Ascriptions known, int p) {
        return first(OUTERMOST, scene, known, p);
    }

    /** Whose the quote at index {@code p} of a layer inside a quote is; null where no sieve can tell. */
    public static @Nullable Ascription inside(Scene scene, Ascriptions known, int p) {
        return first(INSIDE, scene, known, p);
    }

    private static @Nullable Ascription first(List<Sieve> sieves, Scene scene, Ascriptions known, int p) {
        for (Sieve each : sieves) {
            Ascription found = each.of(scene, known, p);
            if (found != null) {
                return known.talk() ? found : Reservations.weighed(scene, Denied.checked(scene, found, p), p);
            }
        }
        return null;
    }
}
