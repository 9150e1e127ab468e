package verbatim.review.work;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageId;

/**
 * Whose work something was before a step and after it, by the rows of {@code assigned}. Rows never change, and what is brought back
 * is another row that says the same.
 *
 * @param passage null for the article as a whole
 * @param before null where nothing said so
 * @param after the same
 */
record WorkSlot(@Nullable PassageId passage, @Nullable UUID before, @Nullable UUID after) {

    /** As it is to stand for a step to be taken back, or again. */
    @Nullable UUID left(boolean again) {
        return again ? before : after;
    }

    /** As it stands once it was. */
    @Nullable UUID wanted(boolean again) {
        return again ? after : before;
    }

    boolean isOfArticle() {
        return passage == null;
    }
}
