package verbatim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verbatim.message.Refusal;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.passage.Status;
import verbatim.review.Caveat;
import verbatim.review.SignOffRow;

/**
 * What a check comes to.
 *
 * @param verdict in one of three kinds
 * @param says the same in one line
 * @param args what the line speaks of
 */
public record Result(Verdict verdict, Worded says, List<Object> args) {

    /** Whether an article may be printed as it stands. */
    public enum Verdict {
        /** Signed off, and all is verified. */
        CLEARED,
        /** Signed off, with problems for which somebody gave reasons. */
        WITH_PROBLEMS,
        /** All is checked and nothing must be fixed, but nobody signed it off. */
        CHECKED,
        /** Something must be fixed, is open or was dismissed against the evidence, and nobody who signed accepted that. */
        NOT_CLEARED
    }

    /** How the line says it. */
    enum Line implements Worded {
        CLEARED,
        WITH_PROBLEMS,
        CHECKED,
        NOT_CLEARED,
        NOT_CLEARED_ALTHOUGH_SIGNED
    }

    /** What stands against printing. */
    enum Part implements Worded {
        PROBLEMS,
        OPEN,
        DISMISSED_AGAINST
    }

    /** The result of what a report tells. A sign-off clears no more problems and open passages than it accepted. */
    static Result of(Report report) {
        var progress = report.progress();
        var signOff = report.standingSignOff();
        int problems = progress.count(Status.PROBLEM);
        int open = progress.open();
        int against = (int) report.dismissed().stream().filter(Result::isDismissedAgainst).count();
        if (problems > accepted(signOff, Caveat.Kind.PROBLEM)
                || open > accepted(signOff, Caveat.Kind.OPEN)
                || against > accepted(signOff, Caveat.Kind.DISMISSED)) {
            var parts = List.<Object>of(Stream.of(
                            Refusal.of(Part.PROBLEMS, problems), Refusal.of(Part.OPEN, open), Refusal.of(Part.DISMISSED_AGAINST, against))
                    .filter(part -> !part.args().getFirst().equals(0))
                    .toList());
            return signOff.isPresent()
                    ? of(Verdict.NOT_CLEARED, Line.NOT_CLEARED_ALTHOUGH_SIGNED, parts, signOff.get().signedBy())
                    : of(Verdict.NOT_CLEARED, Line.NOT_CLEARED, parts);
        }
        long doubted = report.checked().stream().filter(passage -> !passage.card().openDoubts().isEmpty()).count();
        var counts = List.<Object>of(progress.total(), progress.count(Status.CANNOT_VERIFY), doubted);
        if (signOff.isEmpty()) {
            return of(Verdict.CHECKED, Line.CHECKED, counts);
        }
        var signedOff = signOff.get().signedOff();
        return signedOff.isPlain()
                ? of(Verdict.CLEARED, Line.CLEARED, counts, signOff.get().signedBy())
                : of(Verdict.WITH_PROBLEMS, Line.WITH_PROBLEMS, List.of(signedOff.problems(), signedOff.named()), signOff.get().signedBy());
    }

    private static boolean isDismissedAgainst(ReportedPassage passage) {
        return Caveat.of(passage.row()).isPresent();
    }

    private static int accepted(Optional<SignOffRow> signOff, Caveat.Kind kind) {
        return signOff.map(row -> row.count(kind)).orElse(0);
    }

    private static Result of(Verdict verdict, Line line, List<Object> counts, Object... more) {
        var args = new ArrayList<>(counts);
        args.addAll(List.of(more));
        return new Result(verdict, line, List.copyOf(args));
    }

    /** The one line. */
    public String sentence(Sentences sentences) {
        return sentences.of(says, args.toArray());
    }
}
