package verbatim.article;

import java.util.Set;

/**
 * The next edit of an article is about to be stored. Delivered in the transaction that stores it, before anything of the
 * article is locked: whoever keeps rows that go by its text locks them first, as whoever changes one of them and then looks at
 * its article does.
 *
 * @param speakers the names of those whom its text quotes
 */
public record EditComes(ArticleId article, Set<String> speakers) {

    /** Keeps its own copy. */
    public EditComes {
        speakers = Set.copyOf(speakers);
    }
}
