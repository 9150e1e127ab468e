package verbatim.review.talk;

import java.util.UUID;

/**
 * Identifies something that was said in a thread, as it reads: edited, it is another one.
 *
 * @param value a version 7 UUID
 */
public record PostId(UUID value) {}
