package verbatim.source;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A source as a list shows it.
 *
 * @param title the codename, where it is confidential
 * @param confidential whether citation, address, speakers and event are kept back
 * @param language of its text, ISO 639-1
 * @param snapshots how often it was captured; 0 where there is no text to compare with
 */
public record SourceRow(
        SourceId id,
        String title,
        boolean confidential,
        SourceKind kind,
        Tier tier,
        @Nullable String citation,
        @Nullable String url,
        @Nullable String speakers,
        @Nullable String event,
        @Nullable LocalDate eventDate,
        @Nullable String language,
        int snapshots,
        String addedBy,
        Instant addedAt) {}
