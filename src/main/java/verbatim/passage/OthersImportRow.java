package verbatim.passage;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file of what others found that was brought into an article.
 *
 * @param by who brought it
 * @param made how many passages it made
 * @param noted on how many passages that stood there it laid notes
 * @param takenBackBy null where nobody has taken it back
 */
public record OthersImportRow(OthersImportId id, String file, String by, Instant at, int made, int noted, @Nullable String takenBackBy) {}
