package verbatim.review;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import verbatim.article.RevisionId;
import verbatim.passage.Finding;
import verbatim.passage.PassageId;
import verbatim.passage.PassageRow;
import verbatim.passage.Status;

/**
 * What somebody saw of an article who decides to sign it off.
 *
 * @param unverified the passages that speak against it, with how each stood
 */
public record Seen(RevisionId revision, Map<PassageId, Stood> unverified) {

    /** How a passage stood. */
    public record Stood(Status status, @Nullable Finding finding) {}

    /** Keeps the passages from being changed later. */
    public Seen {
        unverified = Map.copyOf(unverified);
    }

    /** What there is to see, of a revision with these passages; the verified and the dismissed do not count. */
    public static Seen of(RevisionId revision, Collection<PassageRow> passages) {
        return new Seen(
                revision,
                passages.stream()
                        .filter(row -> Caveat.of(row).isPresent())
                        .collect(Collectors.toMap(PassageRow::id, row -> new Stood(row.status(), row.finding()))));
    }
}
