package verbatim.article;

/**
 * An article on the desk of which a text that comes in may be a new edit, or that very text.
 *
 * @param why what they have in common
 */
public record KnownArticle(ImportNotice why, ArticleFacts article) {}
