package verbatim.passage;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;

/**
 * What somebody is quoted with, beside the article that prints it.
 *
 * @param card without its history
 * @param publication null where nobody knows it
 * @param publishedOn the day printed on the article; null where nobody knows it
 */
public record QuotedWords(PassageCard card, String headline, @Nullable String publication, @Nullable LocalDate publishedOn, Place place) {

    /** Where the list goes on after it, whatever stands there by then: the newest article first. */
    public record Place(long recency, ArticleId article, int start, int number) {}
}
