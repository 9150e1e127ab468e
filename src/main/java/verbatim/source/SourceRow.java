package verbatim.source;

import org.jspecify.annotations.Nullable;

/** A source as a list shows it. */
public record SourceRow(SourceId id, String title, Tier tier, @Nullable String citation, @Nullable String url) {}
