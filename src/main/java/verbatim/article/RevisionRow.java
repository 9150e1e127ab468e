package verbatim.article;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A revision without its text.
 *
 * @param number 1 for the first
 * @param sha256 of the text's UTF-8, lower-case hex
 * @param fileName null where the text was pasted
 * @param storedBy name
 * @param takesBack whether it took the edit before it back
 */
public record RevisionRow(
        RevisionId id, int number, String sha256, @Nullable String fileName, String storedBy, Instant storedAt, boolean takesBack) {}
