package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleFacts;
import verbatim.article.RevisionRow;
import verbatim.review.ArticleRow;

/** An article with all that is known about it but its text, which stands in its revisions. */
@Schema(name = "Article", description = "An article with all that is known about it but its text, which stands in its revisions.")
record ArticleResource(
        UUID id,
        String headline,
        @Nullable String byline,
        @Nullable String publication,
        @Nullable String url,
        @Schema(description = "BCP 47.", example = "en") String language,
        @Nullable LocalDate publishedOn,
        @Nullable Instant deadline,
        @Nullable Instant embargo,
        @Schema(description = "What the newsroom's systems call the story.", example = "tram-depot") @Nullable String slug,
        Instant importedAt,
        @Schema(description = "Of the current text; 1 for the first.") int revision,
        @Schema(description = "SHA-256 of the current text's UTF-8.") String sha256,
        ArticleSummary.Check check) {

    static ArticleResource of(ArticleFacts facts, ArticleRow row) {
        var details = facts.details();
        return new ArticleResource(
                facts.id().value(),
                facts.headline(),
                details.byline(),
                details.publication(),
                details.url(),
                row.language(),
                details.publishedOn(),
                details.deadline(),
                details.embargo(),
                details.slug(),
                row.importedAt(),
                facts.revisionNumber(),
                facts.sha256(),
                ArticleSummary.Check.of(row));
    }

    /** One exact text of an article. */
    @Schema(name = "Revision", description = "One exact text of an article, never changed once stored.")
    record Revision(
            @Schema(description = "1 for the first.") int number,
            @Schema(description = "SHA-256 of the text's UTF-8.") String sha256,
            @Schema(description = "Absent where the text came without one.") @Nullable String fileName,
            String storedBy,
            Instant storedAt,
            @Schema(description = "Whether it took the edit before it back.") boolean takesBack,
            @Schema(description = "Absent in the list.") @Nullable String text) {

        static Revision of(RevisionRow row, @Nullable String text) {
            return new Revision(row.number(), row.sha256(), row.fileName(), row.storedBy(), row.storedAt(), row.takesBack(), text);
        }
    }

    /** All revisions of an article. */
    @Schema(name = "Revisions", description = "All revisions of an article, newest first.")
    record Revisions(List<Revision> revisions) {}
}
