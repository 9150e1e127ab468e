package verbatim.passage;

import java.util.UUID;

/** A file of what others found that was brought into an article. */
public record OthersImportId(UUID value) {}
