package verbatim.passage;

import verbatim.article.ArticleId;

/**
 * A passage of another article with the same or nearly the same words.
 *
 * @param headline of that article
 * @param likeness of the words, by the trigrams they share: 0 to 1
 * @param sameWords whether only typography differs
 * @param sameSpeaker whether both name the same speaker
 */
public record Elsewhere(ArticleId article, String headline, PassageRow row, double likeness, boolean sameWords, boolean sameSpeaker) {}
