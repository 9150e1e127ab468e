package verbatim.review;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import verbatim.article.ArticleSheet;
import verbatim.article.RevisionId;
import verbatim.passage.PassageId;
import verbatim.passage.PassageRow;

/**
 * What somebody saw of an article who decides to sign it off.
 *
 * @param open the passages that were not at an end
 */
public record Seen(RevisionId revision, Set<PassageId> open) {

    /** Keeps the passages from being changed later. */
    public Seen {
        open = Set.copyOf(open);
    }

    /** What there is to see, of an article with these passages; the ones at an end do not count. */
    public static Seen of(ArticleSheet article, Collection<PassageRow> passages) {
        return new Seen(
                article.revision(),
                passages.stream()
                        .filter(p -> p.status().isOpen())
                        .map(PassageRow::id)
                        .collect(Collectors.toSet()));
    }
}
