package verbatim.passage;

import java.util.Set;
import verbatim.article.ArticleId;

/** Hands news on to the screens of a test as a node does that heard of a change. */
public final class Told {

    private Told() {}

    /** Tells everybody who listens. */
    public static void everybody(Announcements announcements, ArticleId article, PassageId... passages) {
        announcements.tell(new PassagesChanged(article, Set.of(passages)));
    }
}
