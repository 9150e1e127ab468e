package verbatim.passage;

import java.util.Set;
import verbatim.article.ArticleId;

/** Hands news on to the screens of a test as a node does that heard of a change. */
public final class Told {

    private Told() {}

    /** Tells everybody who listens that a part of the desk was changed. */
    public static void everybody(Announcements announcements, DeskPart part) {
        announcements.tell(new PartChanged(part));
    }

    /** Tells everybody who listens. */
    public static void everybody(Announcements announcements, ArticleId article, PassageId... passages) {
        announcements.tell(new PassagesChanged(article, Set.of(passages)));
    }
}
