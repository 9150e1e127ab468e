package verbatim.passage;

import java.util.UUID;

/** Identifies a note as it reads: edited, it is another one. */
public record NoteId(UUID value) {}
