package verbatim.passage;

import java.util.UUID;

/** Identifies a question that was put to somebody. */
public record QuestionId(UUID value) {}
