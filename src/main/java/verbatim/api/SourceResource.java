package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.source.SourceKind;
import verbatim.source.SourceRow;
import verbatim.source.SourceSheet;
import verbatim.source.Tier;
import verbatim.source.capture.Capture;
import verbatim.source.capture.SourceMaterial;

/** A source with what was captured of it. Of a confidential one nothing is told that would say who it is. */
@Schema(name = "Source", description = "A record that can confirm or refute. Of a confidential one nothing is told that would say who it is.")
record SourceResource(
        UUID id,
        @Schema(description = "The codename, where it is confidential.") String title,
        boolean confidential,
        SourceKind kind,
        Tier tier,
        @Nullable String citation,
        @Nullable String url,
        @Nullable String archiveUrl,
        @Schema(description = "Whose words it holds.") @Nullable String speakers,
        @Schema(description = "The occasion that it records.") @Nullable String event,
        @Nullable LocalDate eventDate,
        @Nullable String eventPlace,
        @Nullable String language,
        String addedBy,
        Instant addedAt,
        @Schema(description = "How many articles are checked against it.") int usedBy,
        @Schema(description = "Whether it is put away: neither listed nor searched.") boolean archived,
        @Schema(description = "The source that it has gone into.") @Nullable UUID mergedInto,
        @Schema(description = "What was captured of it, the oldest first.") List<Snapshot> snapshots) {

    /** What was captured once. */
    @Schema(name = "Snapshot", description = "What was captured of a source once; never changed.")
    record Snapshot(
            UUID id,
            int number,
            Capture.Origin origin,
            @Schema(description = "The file's name, or the address that it was fetched from.") String name,
            @Schema(description = "SHA-256 of the bytes as they came.") String sha256,
            String capturedBy,
            Instant capturedAt) {

        static Snapshot of(SourceMaterial.SnapshotRow row) {
            var arrival = row.arrival();
            return new Snapshot(
                    row.id().value(), row.number(), arrival.origin(), arrival.name(), arrival.sha256(), arrival.capturedBy(), arrival.capturedAt());
        }
    }

    static SourceResource of(SourceSheet sheet, SourceMaterial material) {
        var details = sheet.details();
        return new SourceResource(
                sheet.id().value(),
                details.title(),
                sheet.confidential(),
                details.kind(),
                details.tier(),
                details.citation(),
                details.url(),
                details.archiveUrl(),
                details.speakers(),
                details.event(),
                details.eventDate(),
                details.eventPlace(),
                details.language(),
                sheet.addedBy(),
                sheet.addedAt(),
                sheet.usedBy(),
                sheet.archived(),
                sheet.mergedInto() == null ? null : sheet.mergedInto().value(),
                material.snapshots().stream().map(Snapshot::of).toList());
    }

    /** A source as one line of a list. */
    @Schema(name = "SourceSummary", description = "A source as one line of a list.")
    record Summary(
            UUID id,
            @Schema(description = "The codename, where it is confidential.") String title,
            boolean confidential,
            SourceKind kind,
            Tier tier,
            @Nullable String citation,
            @Nullable String url,
            @Nullable String speakers,
            @Nullable String event,
            @Nullable LocalDate eventDate,
            @Nullable String language,
            @Schema(description = "How often it was captured; 0 where there is no text to compare with.") int snapshots,
            String addedBy,
            Instant addedAt) {

        static Summary of(SourceRow row) {
            return new Summary(
                    row.id().value(),
                    row.title(),
                    row.confidential(),
                    row.kind(),
                    row.tier(),
                    row.citation(),
                    row.url(),
                    row.speakers(),
                    row.event(),
                    row.eventDate(),
                    row.language(),
                    row.snapshots(),
                    row.addedBy(),
                    row.addedAt());
        }
    }

    /** A page of them. */
    @Schema(name = "SourcePage", description = "The newest first.")
    record Page(List<Summary> sources, @Schema(description = "For `after`; absent on the last page.") @Nullable String next) {}
}
