package verbatim.report;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import verbatim.account.AuditTrail.GivenOut;
import verbatim.article.ArticleDetails;

/**
 * What a report is about, and who produced it when.
 *
 * @param headline of the article, or its first words
 * @param article what is known of the article beside its text
 * @param desk name of the desk; empty where it has none
 * @param revision number of the revision that is reported, from 1
 * @param sha256 of the revision's UTF-8, lower-case hex
 * @param producedBy name as shown on the desk
 * @param zone in which the report prints its times
 * @param profile for whom it is
 * @param logo of the desk; null where it has none
 * @param earlier the report that was given out before, to the same readers; null where this is the first
 */
public record ReportHead(
        String headline,
        ArticleDetails article,
        String desk,
        int revision,
        String sha256,
        Instant producedAt,
        String producedBy,
        ZoneId zone,
        Profile profile,
        @Nullable Logo logo,
        @Nullable GivenOut earlier) {

    /** Whether the article must not be published yet. */
    boolean isUnderEmbargo() {
        return article.embargo() != null && article.embargo().isAfter(producedAt);
    }

    /** The same for other readers. */
    ReportHead in(Profile other) {
        return new ReportHead(headline, article, desk, revision, sha256, producedAt, producedBy, zone, other, logo, earlier);
    }

    /** The article's language where it is a tag that a page can carry, else null. */
    @Nullable String languageTag() {
        var tag = article.language();
        return tag != null && tag.matches("[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*") ? tag : null;
    }
}
