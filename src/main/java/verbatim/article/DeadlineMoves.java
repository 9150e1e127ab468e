package verbatim.article;

/**
 * The deadline of an article is about to be corrected. Delivered in the transaction that corrects it, before anything of the
 * article is locked: whoever keeps rows that go by the deadline locks them first, as whoever changes one of them and then
 * looks at its article does.
 */
public record DeadlineMoves(ArticleId article) {}
