package verbatim.article;

import verbatim.text.ParsedText;

/**
 * A revision was stored. Delivered in the transaction that stores it: a listener that fails undoes the import.
 *
 * @param text the revision's text, normalised
 * @param parsed what the text core found in it, before the transaction began
 */
public record RevisionStored(ArticleId article, RevisionId revision, String text, ParsedText parsed) {}
