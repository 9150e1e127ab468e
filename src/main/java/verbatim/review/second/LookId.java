package verbatim.review.second;

import java.util.UUID;

/**
 * One passage that one person looks at a second time.
 *
 * @param value a version 7 UUID
 */
public record LookId(UUID value) {}
