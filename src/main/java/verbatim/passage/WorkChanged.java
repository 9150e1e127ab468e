package verbatim.passage;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import verbatim.article.ArticleId;

/**
 * A row of history was written for a passage. Delivered in the same transaction, so that a sign-off of its article falls with it.
 *
 * @param change the row that says who did what: of several that one step wrote, the last
 * @param what the kinds of all that it wrote
 * @param takenBack the rows of the step that was taken back; none where none was
 */
public record WorkChanged(ArticleId article, PassageId passage, UUID change, Set<ChangeKind> what, List<UUID> takenBack, Why why) {

    /** Keeps its own copy. */
    public WorkChanged {
        what = Set.copyOf(what);
        takenBack = List.copyOf(takenBack);
    }

    /** What was written for a passage; of what was told before in the transaction it has none of the kinds. */
    static WorkChanged of(Passage passage, Change done, Why why) {
        var what = passage.history().tell().stream().map(Change::what).collect(Collectors.toSet());
        return new WorkChanged(passage.articleId(), passage.id(), done.id(), what, passage.history().takenBack(), why);
    }

    /** What came of it. */
    public enum Why {
        /** Approved work was reopened, or a dismissed passage brought back. */
        OPEN_AGAIN,
        /** A new passage was marked. */
        MARKED,
        /** Anything else was done to it, a note written too. */
        CHANGED
    }
}
