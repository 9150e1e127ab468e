package verbatim.article;

import verbatim.account.PersonId;

/**
 * A revision was stored. Delivered in the transaction that stores it: a listener that fails undoes the import.
 *
 * @param text the revision's text, normalised
 * @param language BCP 47 tag of the article
 */
public record RevisionStored(ArticleId article, RevisionId revision, String text, String language, PersonId by) {}
