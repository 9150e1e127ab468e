package verbatim.review.second;

import java.util.UUID;

/**
 * What was drawn in one step.
 *
 * @param value a version 7 UUID
 */
public record SampleId(UUID value) {}
