package verbatim.review.talk;

import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;

/**
 * Somebody said that no answer is needed to what was asked in a thread, or that one is after all. Delivered in the same transaction.
 *
 * @param asker who waited for it
 * @param asked whose answer that is
 * @param by who says so
 * @param stands false where an answer is needed after all
 */
public record AskEnded(ArticleId article, PassageId passage, PostId post, PersonId asker, PersonId asked, PersonId by, boolean stands) {}
