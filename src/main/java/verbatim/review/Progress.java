package verbatim.review;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import verbatim.passage.Status;

/**
 * How far the check has come: how many passages have each status.
 *
 * @param counts a count for each status that occurs
 * @param more the statuses of which there are more than their count says
 */
public record Progress(Map<Status, Integer> counts, Set<Status> more) {

    /** Of no passage. */
    public static final Progress NOTHING = new Progress(Map.of());

    /** Keeps the counts from being changed later. */
    public Progress {
        counts = Map.copyOf(counts);
        more = Set.copyOf(more);
    }

    /** Exact counts. */
    public Progress(Map<Status, Integer> counts) {
        this(counts, Set.of());
    }

    /** Counts these. */
    public static Progress of(Iterable<Status> statuses) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        statuses.forEach(status -> counts.merge(status, 1, Integer::sum));
        return new Progress(counts);
    }

    /** How many have this status, or at least so many. */
    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    /** How many have one of these, or at least so many. */
    public int count(Collection<Status> statuses) {
        return statuses.stream().mapToInt(this::count).sum();
    }

    /** How many are checked at all, or at least so many: all but the dismissed. */
    public int total() {
        return count(counts.keySet()) - count(Status.DISMISSED);
    }

    /** How many are not at an end, or at least so many. */
    public int open() {
        return count(Status.UNVERIFIED);
    }

    /** How many have one of these, in figures: "12", or "10,000+" where there are more. */
    public String figure(Collection<Status> statuses) {
        var figure = String.format(Locale.ENGLISH, "%,d", count(statuses));
        return statuses.stream().anyMatch(more::contains) ? figure + "+" : figure;
    }

    /** In one line: "5 of 15 verified · 1 problem · 7 to check". */
    public String words() {
        if (total() == 0) {
            return "nothing to check";
        }
        var checked = counts.keySet().stream().filter(status -> status != Status.DISMISSED).toList();
        var words = new StringBuilder("%s of %s verified".formatted(figure(Set.of(Status.VERIFIED)), figure(checked)));
        add(words, Status.PROBLEM, count(Status.PROBLEM) == 1 ? "problem" : "problems");
        add(words, Status.CANNOT_VERIFY, "cannot be verified");
        add(words, Status.AWAITING_REVIEW, "awaiting review");
        add(words, Status.AWAITING_ANSWER, "awaiting an answer");
        add(words, Status.TO_CHECK, "to check");
        return words.toString();
    }

    private void add(StringBuilder words, Status status, String name) {
        if (count(status) > 0) {
            words.append(" · ").append(figure(Set.of(status))).append(' ').append(name);
        }
    }
}
