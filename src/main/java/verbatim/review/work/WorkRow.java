package verbatim.review.work;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.passage.Status;

/**
 * A passage that waits for a person.
 *
 * @param label as people call it: Q2
 * @param words exactly as printed
 * @param due when it is due, by its article or by itself
 * @param from the name of whoever sent it back, gave it out, asked or handed it in
 * @param since when they did
 * @param asked by name, who has not answered: whom the desk asked outside, and whom at the desk the person asked themself
 * @param look the second look at it that is to be made or decided on; null where it waits for itself
 */
public record WorkRow(
        PassageId id,
        String label,
        Status status,
        String words,
        @Nullable String speaker,
        Story story,
        @Nullable Instant due,
        @Nullable String from,
        @Nullable Instant since,
        List<String> asked,
        @Nullable UUID look) {

    /** Keeps its own copy. */
    public WorkRow {
        asked = List.copyOf(asked);
    }

    /** With these who were asked. */
    WorkRow asking(List<String> names) {
        return new WorkRow(id, label, status, words, speaker, story, due, from, since, names, look);
    }

    /** The article that it stands in. */
    public record Story(ArticleId article, String headline, String language) {}
}
