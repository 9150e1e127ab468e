package verbatim.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;
import verbatim.message.Worded;
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

    /** With so many more of a status. */
    public Progress with(Status status, int more) {
        if (more == 0) {
            return this;
        }
        var all = new HashMap<>(counts);
        all.merge(status, more, Integer::sum);
        return new Progress(all, this.more);
    }

    /** Without those that are counted apart. */
    Progress without(Progress apart) {
        var left = new HashMap<>(counts);
        apart.counts.forEach((status, n) -> left.computeIfPresent(status, (same, all) -> more.contains(status) ? all : Math.max(0, all - n)));
        return new Progress(left, more);
    }

    /** How many have this status, or at least so many. */
    public int count(Status status) {
        return counts.getOrDefault(status, 0);
    }

    /** How many have one of these, or at least so many. */
    public int count(Collection<Status> statuses) {
        return statuses.stream().mapToInt(this::count).sum();
    }

    /** How many are checked at all, or at least so many: all but the dismissed, and those that are in the text no more. */
    public int total() {
        return count(counts.keySet().stream().filter(Status::counts).toList());
    }

    /** How many are not at an end, or at least so many. */
    public int open() {
        return count(Status.UNVERIFIED);
    }

    /** How many have one of these, as a figure: "12", or "10,000+" where there are more. */
    public Refusal figure(Collection<Status> statuses) {
        return figure(count(statuses), statuses.stream().anyMatch(more::contains));
    }

    /** A number of passages as a figure. */
    static Refusal figure(int count, boolean orMore) {
        return Refusal.of(orMore ? Figure.OR_MORE : Figure.EXACTLY, count);
    }

    /** What is said of it in one line: "5 of 15 verified", "1 problem", "7 to check". */
    public List<Refusal> parts() {
        if (total() == 0) {
            return List.of(Refusal.of(Part.NOTHING));
        }
        var parts = new ArrayList<Refusal>();
        var checked = counts.keySet().stream().filter(Status::counts).toList();
        parts.add(Refusal.of(Part.VERIFIED, figure(Set.of(Status.VERIFIED)), figure(checked)));
        for (var part : Part.values()) {
            if (part.of != null && count(part.of) > 0) {
                parts.add(Refusal.of(part, figure(Set.of(part.of)), count(part.of)));
            }
        }
        return parts;
    }

    /**
     * The same, with how many of the dismissed have something against them.
     *
     * @param against so many passages have a {@link Caveat} of {@link Caveat.Kind#DISMISSED}
     */
    public List<Refusal> parts(long against) {
        var parts = new ArrayList<>(parts());
        if (against > 0) {
            parts.add(Refusal.of(Part.DISMISSED_AGAINST, against));
        }
        return parts;
    }

    /** How a number of passages is said. */
    private enum Figure implements Worded {
        EXACTLY,
        OR_MORE
    }

    /** A part of what is said of the progress, with a figure and, for the plural, its number. */
    private enum Part implements Worded {
        NOTHING(null),
        /** Of all that are checked, which is said of none of the others. */
        VERIFIED(null),
        PROBLEM(Status.PROBLEM),
        CANNOT_VERIFY(Status.CANNOT_VERIFY),
        AWAITING_REVIEW(Status.AWAITING_REVIEW),
        AWAITING_ANSWER(Status.AWAITING_ANSWER),
        TO_CHECK(Status.TO_CHECK),
        /** Of the dismissed, which are counted nowhere else. */
        DISMISSED_AGAINST(null);

        private final @Nullable Status of;

        Part(@Nullable Status of) {
            this.of = of;
        }
    }
}
