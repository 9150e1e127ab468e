package verbatim.source.capture;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.source.SourceId;

/**
 * Something that became of a source's page.
 *
 * @param id of the event
 * @param title of the source; the codename, where it is confidential
 * @param text number of the text that the source has since; null where it has none of this
 * @param seenBy name of who has seen it; null while nobody has said so
 */
public record PageNewsRow(
        UUID id, SourceId source, String title, PageNews what, Instant at, @Nullable Integer text, @Nullable String seenBy) {}
