package verbatim.report;

import java.util.ArrayList;
import java.util.Locale;
import verbatim.passage.Status;

/**
 * What a check comes to.
 *
 * @param verdict in one of three kinds
 * @param sentence the same in one line
 */
public record Result(Verdict verdict, String sentence) {

    /** Whether an article may be printed as it stands. */
    public enum Verdict {
        /** Signed off, and nothing must be fixed. */
        CLEARED,
        /** All is checked and nothing must be fixed, but nobody signed it off. */
        CHECKED,
        /** Something must be fixed, or is open without having been waived. */
        NOT_CLEARED
    }

    /** The result of what a report tells. A sign-off clears no problem, and no more open passages than it waived. */
    static Result of(Report report) {
        var progress = report.progress();
        int problems = progress.count(Status.PROBLEM);
        int open = progress.open();
        var signOff = report.standingSignOff();
        int waived = signOff.map(s -> s.waived()).orElse(0);
        var signed = signOff.map(s -> "signed off by " + s.signedBy()).orElse("not signed off");
        if (problems > 0 || open > waived) {
            var reasons = new ArrayList<String>();
            if (problems > 0) {
                reasons.add(count(problems, "problem") + " must be fixed");
            }
            if (open > 0) {
                reasons.add(count(open, "passage") + (open == 1 ? " is open" : " are open"));
            }
            var although = signOff.isPresent() ? ", although it was " + signed : "";
            return new Result(Verdict.NOT_CLEARED, "Not cleared: " + String.join(", ", reasons) + although + ".");
        }
        var done = checked(progress.total(), open) + unverifiable(progress.count(Status.CANNOT_VERIFY));
        return signOff.isPresent()
                ? new Result(Verdict.CLEARED, "Cleared for print: " + done + ", " + signed + ".")
                : new Result(
                        Verdict.CHECKED,
                        done.substring(0, 1).toUpperCase(Locale.ROOT) + done.substring(1) + "; " + signed + ".");
    }

    private static String checked(int total, int waived) {
        if (waived > 0) {
            return "%d of %s checked, %d waived".formatted(total - waived, count(total, "passage"), waived);
        }
        return switch (total) {
            case 0 -> "there is nothing to check";
            case 1 -> "the one passage is checked";
            default -> "all %d passages are checked".formatted(total);
        };
    }

    private static String unverifiable(int passages) {
        return passages == 0 ? "" : " (%d cannot be verified)".formatted(passages);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
