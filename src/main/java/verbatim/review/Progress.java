package verbatim.review;

import java.util.EnumMap;
import java.util.Map;
import verbatim.passage.Status;

/**
 * How far the check has come: how many passages stand in each status.
 *
 * @param counts a count for each status that occurs
 */
public record Progress(Map<Status, Integer> counts) {

    /** Keeps the counts from being changed later. */
    public Progress {
        counts = Map.copyOf(counts);
    }

    /** Counts these. */
    public static Progress of(Iterable<Status> statuses) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
        return new Progress(counts);
    }

    /** How many stand in this status. */
    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    /** How many are checked at all: all but the dismissed. */
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum() - count(Status.DISMISSED);
    }

    /** How many are not at an end. */
    public int open() {
        return Status.UNVERIFIED.stream().mapToInt(this::count).sum();
    }

    /** In one line: "5 of 15 verified · 1 problem · 7 to check". */
    public String words() {
        if (total() == 0) {
            return "nothing to check";
        }
        var words = new StringBuilder("%d of %d verified".formatted(count(Status.VERIFIED), total()));
        add(words, Status.PROBLEM, count(Status.PROBLEM) == 1 ? "problem" : "problems");
        add(words, Status.CANNOT_VERIFY, "cannot be verified");
        add(words, Status.AWAITING_REVIEW, "awaiting review");
        add(words, Status.AWAITING_ANSWER, "awaiting an answer");
        add(words, Status.TO_CHECK, "to check");
        return words.toString();
    }

    private void add(StringBuilder words, Status status, String name) {
        if (count(status) > 0) {
            words.append(" · ").append(count(status)).append(' ').append(name);
        }
    }
}
