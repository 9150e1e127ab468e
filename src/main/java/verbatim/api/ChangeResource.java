package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;
import verbatim.passage.ChangeKind;
import verbatim.passage.ChangeRow;
import verbatim.passage.ChangeSentences;
import verbatim.passage.ChangeValue;
import verbatim.passage.CheckState;

/** One row of a passage's history. */
@Schema(name = "Change", description = "One row of a passage's history: who, when, what, before, after, why.")
record ChangeResource(
        Instant at,
        @Schema(description = "Absent where the application itself did it.") @Nullable String by,
        ChangeKind what,
        @Schema(description = "With a change of state: which step it was.") CheckState.@Nullable Step step,
        @Schema(description = "In words.") @Nullable String before,
        @Schema(description = "In words.") @Nullable String after,
        @Nullable String reason,
        @Schema(description = "Whether it was taken back since.") boolean undone,
        @Schema(description = "All of it, for people.") String sentence) {

    static ChangeResource of(ChangeRow row, Sentences sentences) {
        return new ChangeResource(
                row.at(),
                row.by(),
                row.what(),
                row.step(),
                words(row.before(), sentences),
                words(row.after(), sentences),
                row.reason() == null ? null : row.reason().words(sentences),
                row.undone(),
                ChangeSentences.in(sentences).of(row));
    }

    private static @Nullable String words(@Nullable ChangeValue value, Sentences sentences) {
        return value == null ? null : value.words(sentences);
    }

    /** A page of them. */
    @Schema(name = "ChangePage", description = "The newest first.")
    record Page(List<ChangeResource> changes, @Schema(description = "For `after`; absent on the last page.") @Nullable String next) {}
}
