package verbatim.review.talk;

import java.util.UUID;

/**
 * Identity of a thread.
 *
 * @param value a version 7 UUID
 */
public record ThreadId(UUID value) {}
