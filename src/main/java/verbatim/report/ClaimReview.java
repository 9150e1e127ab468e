package verbatim.report;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Finding;
import verbatim.report.AnnotationReport.Members;

/**
 * A claim and what was found of it, as schema.org's ClaimReview says it to search engines. It has a context of its own, so that it
 * can be taken out and put into a page as it is.
 */
final class ClaimReview {

    private static final int BEST = 5;
    private static final int MIDDLE = 3;
    private static final int WORST = 1;

    private ClaimReview() {}

    /** Of a claim that was brought to an end; empty of any other passage. */
    static Optional<Map<String, Object>> of(Report report, ReportedPassage claim, Phrases phrases) {
        var row = claim.row();
        var finding = row.finding();
        if (row.kind().isQuote() || finding == null || claim.status().isOpen() || !claim.status().counts() || row.isDoubtedSince()) {
            return Optional.empty();
        }
        var head = report.head();
        var approved = claim.card().check().approved();
        var day = LocalDate.ofInstant(approved == null ? head.producedAt() : approved.by().at(), head.zone());
        return Optional.of(new Members("@context", "https://schema.org")
                .and("@type", "ClaimReview")
                .and("@id", "urn:uuid:" + row.id().value() + "#review")
                .and("url", head.article().url())
                .and("datePublished", day.toString())
                .and("claimReviewed", row.words())
                .and("author", thing("Organization", head.desk().isBlank() ? "Verbatim" : head.desk().strip()))
                .and("itemReviewed", item(report, claim))
                .and("reviewRating", new Members("@type", "Rating")
                        .and("ratingValue", rating(finding))
                        .and("bestRating", rating(finding) == null ? null : BEST)
                        .and("worstRating", rating(finding) == null ? null : WORST)
                        .and("alternateName", phrases.of(finding))
                        .all())
                .all());
    }

    /**
     * The claim is of whoever is quoted where it is made in a quote: the paper has not made it. Whether that is a person is not
     * known.
     */
    private static Map<String, Object> item(Report report, ReportedPassage claim) {
        var article = report.head().article();
        var quote = report.passages().stream().filter(other -> other.label().equals(claim.parent())).findFirst();
        var speaker = claim.row().speaker() != null ? claim.row().speaker() : quote.map(other -> other.row().speaker()).orElse(null);
        var publisher = claim.parent() == null ? article.publication() : null;
        return new Members("@type", "Claim")
                .and("author", speaker != null ? thing("Thing", speaker) : publisher == null ? null : thing("Organization", publisher))
                .and("appearance", new Members("@type", "NewsArticle")
                        .and("headline", report.head().headline())
                        .and("url", article.url())
                        .and("datePublished", article.publishedOn() == null ? null : article.publishedOn().toString())
                        .all())
                .all();
    }

    private static Map<String, Object> thing(String type, String name) {
        return new Members("@type", type).and("name", name).all();
    }

    /** On a scale of truth; none where nothing was found out. */
    private static @Nullable Integer rating(Finding finding) {
        return switch (finding) {
            case SUPPORTED -> BEST;
            case NEEDS_CONTEXT -> MIDDLE;
            case CONTRADICTED -> WORST;
            default -> null;
        };
    }
}
