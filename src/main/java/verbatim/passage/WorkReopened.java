package verbatim.passage;

import verbatim.article.ArticleId;

/**
 * Something of an article is open again that was not: approved work was reopened, a dismissed passage brought back, a
 * new one marked. Delivered in the same transaction, so that a sign-off falls with it.
 *
 * @param reason a sentence for people
 */
public record WorkReopened(ArticleId article, String reason) {}
