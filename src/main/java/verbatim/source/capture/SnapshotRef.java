package verbatim.source.capture;

import org.jspecify.annotations.Nullable;
import verbatim.source.SourceId;
import verbatim.source.Tier;

/**
 * A snapshot that can be searched.
 *
 * @param title of its source; the codename, where it is confidential
 * @param language as the desk says, ISO 639-1; null where it says nothing
 */
public record SnapshotRef(
        SnapshotId id, SourceId source, String title, boolean confidential, Tier tier, @Nullable String language) {}
