package verbatim.passage;

import verbatim.account.PersonId;
import verbatim.article.ArticleId;

/**
 * Facts of an article wait for a decision again, or for the first time, on a desk that counts them. Delivered in the same
 * transaction, so that a sign-off of the article falls with it.
 *
 * @param by who opened them again, or had them looked for
 */
public record FactsOpened(ArticleId article, PersonId by) {}
