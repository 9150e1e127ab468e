package verbatim.review;

import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.article.RevisionId;

/** An article was signed off. Delivered in the transaction that signs it. */
public record SignOffMade(ArticleId article, RevisionId revision, PersonId by) {}
