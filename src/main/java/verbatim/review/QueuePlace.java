package verbatim.review;

import verbatim.article.ArticleId;

/**
 * Where a row stands in the queue: what comes after it is found by this alone.
 *
 * @param due when its article is, in microseconds since 1970, as the database sorts it
 * @param recency of its article, as the database sorts it
 * @param start where the passage begins, in UTF-16 units
 */
public record QueuePlace(long due, long recency, ArticleId article, int start, int number) {}
