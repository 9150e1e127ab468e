package verbatim.review;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.passage.Finding;
import verbatim.passage.PassageReading;
import verbatim.passage.PassageRow;
import verbatim.passage.Status;

/**
 * A passage with which an article was signed off although it is not verified.
 *
 * @param label as people call it: Q2
 * @param finding what was approved; null where it was open or dismissed
 */
public record Caveat(String label, Kind kind, @Nullable Finding finding) implements Sayable {

    private static final Set<Kind> WITHOUT_FINDING = EnumSet.of(Kind.OPEN, Kind.DISMISSED, Kind.DOUBTED);

    private static final String PROBLEMS = Arrays.stream(Finding.values())
            .filter(Finding::isProblem)
            .map(problem -> "'" + problem.name() + "'")
            .collect(Collectors.joining(", "));

    /** What it was when it was signed. */
    public enum Kind implements Worded {
        /** Not at an end: an administrator waived it. */
        OPEN,
        /** Approved as wrong. */
        PROBLEM,
        /** Approved as not decidable. */
        CANNOT_VERIFY,
        /** Dismissed although its finding was a problem, or evidence speaks against its words. */
        DISMISSED,
        /** Verified, and something is doubted of it since. */
        DOUBTED;

        /** Empty for what is verified without a newer doubt, and for what was dismissed with nothing against it. */
        static Optional<Kind> of(PassageRow row) {
            return switch (row.status()) {
                case TO_CHECK, AWAITING_ANSWER, AWAITING_REVIEW -> Optional.of(OPEN);
                case PROBLEM -> Optional.of(PROBLEM);
                case CANNOT_VERIFY -> Optional.of(CANNOT_VERIFY);
                case VERIFIED -> row.isDoubtedSince() ? Optional.of(DOUBTED) : Optional.empty();
                case REMOVED -> Optional.empty();
                case DISMISSED -> isAgainst(row) ? Optional.of(DISMISSED) : Optional.empty();
            };
        }

        /** The same as a condition of {@code passage p}, for those who count; a test compares the two. */
        public String condition() {
            return switch (this) {
                case OPEN -> "p.status in ('TO_CHECK', 'AWAITING_ANSWER', 'AWAITING_REVIEW')";
                case PROBLEM, CANNOT_VERIFY -> "p.status = '" + name() + "'";
                case DISMISSED -> "(p.status = 'DISMISSED' and (p.finding in (" + PROBLEMS + ") or " + PassageReading.DISMISSED_AGAINST + "))";
                // Their index has the doubts alone.
                case DOUBTED -> "(p.open_doubts > 0 and p.status = 'VERIFIED' and " + PassageReading.DOUBTED_SINCE + ")";
            };
        }
    }

    private static boolean isAgainst(PassageRow row) {
        return row.isDismissedAgainst() || row.finding() != null && row.finding().isProblem();
    }

    /** How label and finding make one. */
    private enum Line implements Worded {
        NAMED
    }

    /** Of a passage as it is now; empty where nothing speaks against printing it. */
    public static Optional<Caveat> of(PassageRow row) {
        return Kind.of(row).map(kind ->
                new Caveat(row.label(), kind, WITHOUT_FINDING.contains(kind) ? null : row.finding()));
    }

    /** In words: "Q2 Altered", "Q9 open". */
    @Override
    public String words(Sentences sentences) {
        return sentences.of(Line.NAMED, label, finding == null ? kind : finding);
    }
}
