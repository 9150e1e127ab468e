package verbatim.article;

/** What is known about an article was corrected. Published in the transaction that corrects it. */
public record DetailsCorrected(ArticleId article) {}
