package verbatim.review.talk;

import java.util.UUID;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;

/**
 * Somebody said that they need not answer what they were asked in a thread, or took that back. Delivered in the same transaction.
 *
 * @param id of what they said
 * @param asker who waited for it
 * @param stands false where it was taken back
 */
public record AskEnded(ArticleId article, PassageId passage, UUID id, PersonId asker, PersonId by, boolean stands) {}
