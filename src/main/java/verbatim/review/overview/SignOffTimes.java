package verbatim.review.overview;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;

/**
 * How long articles took from their import until they were signed off. A sign-off counts on the day on which it was made, and
 * only while it stands: of one that fell nobody can say how long it will have taken.
 *
 * @param all those that stand, the longest first
 * @param steps the same step by step, the oldest first
 * @param fallen how many that were made in these days have fallen since
 */
public record SignOffTimes(List<Took> all, List<Step> steps, int fallen) {

    /** Keeps the lists from being changed later. */
    public SignOffTimes {
        all = List.copyOf(all);
        steps = List.copyOf(steps);
    }

    /** How long one article took. */
    public record Took(ArticleId article, String headline, String language, Instant importedAt, Instant signedAt) {

        /** From its import until the sign-off that stands. */
        public Duration length() {
            return Duration.between(importedAt, signedAt);
        }
    }

    /**
     * Some days.
     *
     * @param median null where nothing was signed off
     * @param count of so many articles
     */
    public record Step(LocalDate first, LocalDate last, @Nullable Duration median, int count) {}

    /** In the middle of all; empty where nothing was signed off. */
    public Optional<Duration> median() {
        return median(all);
    }

    /** In the middle: half took as long or less. Of an even number what lies between the two in the middle. */
    static Optional<Duration> median(List<Took> of) {
        var sorted = of.stream().map(Took::length).sorted().toList();
        if (sorted.isEmpty()) {
            return Optional.empty();
        }
        int half = sorted.size() / 2;
        return Optional.of(sorted.size() % 2 == 1 ? sorted.get(half) : sorted.get(half - 1).plus(sorted.get(half)).dividedBy(2));
    }
}
