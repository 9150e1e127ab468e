package verbatim.review;

import verbatim.article.ArticleId;
import verbatim.article.RevisionId;

/**
 * An article's sign-off fell. Delivered in the transaction that made it fall.
 *
 * @param revision that was signed off
 */
public record SignOffFell(ArticleId article, RevisionId revision) {}
