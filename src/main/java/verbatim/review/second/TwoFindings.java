package verbatim.review.second;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.message.Worded;
import verbatim.passage.Finding;
import verbatim.passage.Settling;

/**
 * Both findings of a passage side by side.
 *
 * @param now what stands now: the first, or what was concluded since; null while it is checked anew
 * @param decided how it was settled where they differ; null where they do not, or nobody has
 * @param why it does not count into the agreement; none where it does
 * @param steps that are open to whoever reads it
 */
public record TwoFindings(
        LookRow look, First first, Second second, @Nullable Finding now, @Nullable Decided decided, List<Uncounted> why, Set<Step> steps) {

    /** Keeps its own copies. */
    public TwoFindings {
        why = List.copyOf(why);
        steps = Set.copyOf(steps);
    }

    /**
     * What had been found.
     *
     * @param finding null where nothing stood when the second was handed in
     */
    public record First(@Nullable Finding finding, @Nullable String by) {}

    /**
     * What the second look came to.
     *
     * @param source its name; null where it rests on none
     */
    public record Second(Finding finding, String by, Instant at, String reason, @Nullable String source) {}

    /** What a reviewer decided, or what settled it otherwise. */
    public record Decided(Settling how, String by, Instant at, @Nullable String note) {}

    /** The same with these steps open. */
    TwoFindings with(Set<Step> open) {
        return new TwoFindings(look, first, second, now, decided, why, open);
    }

    /** Whether they differ, and nobody has settled it. */
    public boolean isOpen() {
        return differs() && decided == null;
    }

    /** Whether there are two, and one is another than the other. */
    public boolean differs() {
        return first.finding() != null && first.finding() != second.finding();
    }

    /** Why a pair does not count into the agreement. */
    public enum Uncounted implements Worded {
        /** Whoever looked opened the article before. */
        OPENED,
        /** They knew the finding, as they say. */
        KNEW,
        /** Words, finding or evidence were changed in between. */
        CHANGED,
        /** Nothing was concluded any more when it was handed in. */
        NO_FIRST
    }

    /** What can be done about a difference. */
    public enum Step {
        /** What stands now. */
        KEEP,
        TAKE_SECOND
    }
}
