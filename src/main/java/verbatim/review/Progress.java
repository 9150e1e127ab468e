package verbatim.review;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verbatim.message.Sentences;
import verbatim.passage.Status;

/**
 * How far the check has come: how many passages have each status.
 *
 * @param counts a count for each status that occurs
 * @param more the statuses of which there are more than their count says
 */
public record Progress(Map<Status, Integer> counts, Set<Status> more) {

    /** In the order in which they are told: what is at an end first. */
    private static final List<Status> OTHERS = List.of(
            Status.PROBLEM, Status.CANNOT_VERIFY, Status.AWAITING_REVIEW, Status.AWAITING_ANSWER, Status.TO_CHECK);

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

    /** In one line, in English. */
    public String words() {
        return words(Sentences.ENGLISH);
    }

    /** In one line: "5 of 15 verified · 1 problem · 7 to check". */
    public String words(Sentences sentences) {
        if (total() == 0) {
            return sentences.of(ProgressLine.NOTHING);
        }
        var checked = counts.keySet().stream().filter(status -> status != Status.DISMISSED).toList();
        var verified = sentences.of(ProgressLine.VERIFIED, figure(Set.of(Status.VERIFIED)), figure(checked));
        var others = OTHERS.stream()
                .filter(status -> count(status) > 0)
                .map(status -> sentences.of(ProgressLine.of(status), figure(Set.of(status)), count(status)));
        return Stream.concat(Stream.of(verified), others).collect(Collectors.joining(" · "));
    }
}
