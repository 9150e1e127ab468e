package verbatim.passage;

import java.util.List;
import verbatim.article.ArticleId;

/**
 * Something that somebody is quoted with, and that other articles print in other words.
 *
 * @param there those, with how the words here differ from theirs
 */
public record PrintedOtherwise(PassageRow here, ArticleId article, String headline, List<Elsewhere> there) {

    /** Keeps its own copy. */
    public PrintedOtherwise {
        there = List.copyOf(there);
    }
}
