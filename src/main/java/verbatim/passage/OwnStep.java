package verbatim.passage;

import java.util.List;
import java.util.UUID;
import verbatim.article.ArticleId;

/** A step that somebody took in an article, and may take back, or once they did, again. */
public sealed interface OwnStep {

    /** Of its row. */
    UUID id();

    /** What it had come to when it was read: once it was taken back, or again, that is another. */
    int count();

    /**
     * One on a passage.
     *
     * @param count how many changes the passage's history had right after it, or after it was last taken back or again
     * @param what was done, each kind once; {@link ChangeKind#MARKED} alone where words were marked
     * @param leavesASource whether a source was tied to the passage, which stays with the article
     */
    record OnPassage(UUID id, PassageId passage, int count, List<ChangeKind> what, boolean leavesASource) implements OwnStep {

        /** Keeps the list from being changed later. */
        public OnPassage {
            what = List.copyOf(what);
        }

        /** Whether words were marked. */
        public boolean isMarking() {
            return what.equals(List.of(ChangeKind.MARKED));
        }
    }

    /**
     * One that is none on a passage alone.
     *
     * @param count how often it was taken back and again
     * @param many on how many facts or passages
     */
    record InArticle(UUID id, ArticleId article, int count, ArticleStep what, int many) implements OwnStep {}
}
