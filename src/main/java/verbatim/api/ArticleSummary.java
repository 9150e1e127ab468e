package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Status;
import verbatim.review.ArticleRow;
import verbatim.review.Progress;

/** An article as one line of a list. */
@Schema(name = "ArticleSummary", description = "An article with how far its check has come.")
record ArticleSummary(
        UUID id,
        String headline,
        @Nullable String byline,
        @Nullable String publication,
        @Schema(description = "BCP 47.", example = "en") String language,
        Instant importedAt,
        @Nullable Instant deadline,
        Check check) {

    /** How far the check has come. */
    @Schema(name = "Check", description = "How far the check of an article has come.")
    record Check(
            @Schema(description = "How many passages have each status; a status that none has is left out.") Map<Status, Integer> passages,
            @Schema(description = "How many are not at an end: to check, awaiting an answer or the second person.") int unverified,
            @Schema(description = "Whether a sign-off stands.") boolean signedOff,
            @Schema(description = "With how many passages that are not verified it was signed off.") int problems,
            @Schema(description = "Whether it is closed to you, since you look at one of its passages blind: nothing else is told then.") boolean closed) {

        static Check of(ArticleRow row) {
            Progress progress = row.progress();
            var counts = new TreeMap<Status, Integer>(progress.counts());
            counts.values().removeIf(n -> n == 0);
            return new Check(counts, progress.open(), row.signedOff(), row.signOff() == null ? 0 : row.signOff().problems(), row.closed());
        }
    }

    static ArticleSummary of(ArticleRow row) {
        return new ArticleSummary(
                row.id().value(),
                row.headline(),
                row.byline(),
                row.publication(),
                row.language(),
                row.importedAt(),
                row.deadline(),
                Check.of(row));
    }

    /** A page of them. */
    @Schema(name = "ArticlePage", description = "The nearest deadline first, then the newest; what is signed off last.")
    record Page(List<ArticleSummary> articles, @Schema(description = "For `after`; absent on the last page.") @Nullable String next) {}
}
