package verbatim.report;

import java.util.ArrayList;
import java.util.List;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.passage.Status;

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
        /** Signed off, and nothing must be fixed. */
        CLEARED,
        /** All is checked and nothing must be fixed, but nobody signed it off. */
        CHECKED,
        /** Something must be fixed, or is open without having been waived. */
        NOT_CLEARED
    }

    /** How the line says it. */
    enum Line implements Worded {
        CLEARED,
        CLEARED_WITH_WAIVED,
        CHECKED,
        NOT_CLEARED,
        NOT_CLEARED_ALTHOUGH_SIGNED
    }

    /** The result of what a report tells. A sign-off clears no problem, and no more open passages than it waived. */
    static Result of(Report report) {
        var progress = report.progress();
        int problems = progress.count(Status.PROBLEM);
        int open = progress.open();
        var signOff = report.standingSignOff();
        int waived = signOff.map(s -> s.waived()).orElse(0);
        if (problems > 0 || open > waived) {
            var counts = List.<Object>of(problems, open);
            return signOff.isPresent()
                    ? of(Verdict.NOT_CLEARED, Line.NOT_CLEARED_ALTHOUGH_SIGNED, counts, signOff.get().signedBy())
                    : of(Verdict.NOT_CLEARED, Line.NOT_CLEARED, counts);
        }
        var counts = List.<Object>of(progress.total(), progress.count(Status.CANNOT_VERIFY));
        if (signOff.isEmpty()) {
            return of(Verdict.CHECKED, Line.CHECKED, counts);
        }
        return open > 0
                ? of(Verdict.CLEARED, Line.CLEARED_WITH_WAIVED, counts, signOff.get().signedBy(), progress.total() - open, open)
                : of(Verdict.CLEARED, Line.CLEARED, counts, signOff.get().signedBy());
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
