package verbatim.article;

import java.time.Instant;
import verbatim.account.PersonId;

/**
 * An article with its current revision, to be read.
 *
 * @param version of the details, for a later correction
 * @param revisionNumber 1 for the first
 * @param sha256 of the text's UTF-8, lower-case hex
 * @param read what the text core made of the text as a whole
 */
public record ArticleSheet(
        ArticleId id,
        long version,
        String headline,
        ArticleDetails details,
        PersonId importedBy,
        Instant importedAt,
        RevisionId revision,
        int revisionNumber,
        String sha256,
        TextReading read,
        String text) {

    /** The same without the text. */
    public ArticleFacts facts() {
        return new ArticleFacts(id, version, headline, details, revision, revisionNumber, sha256, read);
    }
}
