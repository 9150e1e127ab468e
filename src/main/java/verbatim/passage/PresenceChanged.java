package verbatim.passage;

import verbatim.article.ArticleId;

/**
 * Somebody came to an article, went, or went on to another passage of it. Published in a transaction, which announces it with
 * its commit.
 */
public record PresenceChanged(ArticleId article) implements News {}
