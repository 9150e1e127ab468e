package verbatim.review.work;

import java.util.UUID;

/**
 * What somebody gave out in one step.
 *
 * @param value a version 7 UUID
 */
public record AssignmentId(UUID value) {}
