package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Finding;
import verbatim.passage.PassageKind;
import verbatim.passage.Status;
import verbatim.review.QueueRow;

/** A passage as one line of a list. */
@Schema(name = "PassageSummary", description = "A passage as one line of a list.")
record PassageSummary(
        UUID id,
        @Schema(description = "As people call it.", example = "Q2") String label,
        PassageKind kind,
        @Schema(description = "Exactly as printed, an ellipsis between fragments.") String words,
        @Schema(description = "As fully as the article names them.") @Nullable String speaker,
        Status status,
        @Nullable Finding finding,
        @Schema(description = "The name of who checks it.") @Nullable String checker,
        @Schema(description = "The name of whose work it is.") @Nullable String assignee,
        @Schema(description = "Whether it was given to whoever is free.") boolean forWhoeverIsFree,
        @Schema(description = "The name of who approved it.") @Nullable String reviewer,
        @Schema(description = "When anything about it last changed.") Instant touchedAt,
        int openDoubts,
        UUID article,
        String headline,
        @Nullable Instant deadline) {

    static PassageSummary of(QueueRow row) {
        return new PassageSummary(
                row.id().value(),
                row.label(),
                row.kind(),
                row.words(),
                row.said().speaker(),
                row.status(),
                row.course().finding(),
                row.course().checker(),
                row.course().hands().assignee(),
                row.course().hands().isForWhoeverIsFree(),
                row.course().hands().reviewer(),
                row.course().touchedAt(),
                row.course().openDoubts(),
                row.article().value(),
                row.headline(),
                row.story().deadline());
    }

    /** A page of them. */
    @Schema(name = "PassagePage", description = "The nearest deadline first, then as they stand in their article.")
    record Page(List<PassageSummary> passages, @Schema(description = "For `after`; absent on the last page.") @Nullable String next) {}
}
