package verbatim.article;

/**
 * What is known of an article and of its current revision, without the text, which may be long.
 *
 * @param version of the details, for a later correction
 * @param revisionNumber 1 for the first
 * @param sha256 of the text's UTF-8, lower-case hex
 * @param read what the text core made of the text as a whole
 */
public record ArticleFacts(
        ArticleId id,
        long version,
        String headline,
        ArticleDetails details,
        RevisionId revision,
        int revisionNumber,
        String sha256,
        TextReading read) {}
