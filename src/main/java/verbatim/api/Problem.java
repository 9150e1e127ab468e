package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was refused or failed (RFC 9457).
 *
 * @param current with a version that was overtaken alone
 */
@Schema(description = "Why a request was refused or failed (RFC 9457). Decide by `code`; `detail` is for people.")
record Problem(
        @Schema(description = "Names the kind of problem, one for each code.", example = "urn:verbatim:passage:NO_FINDING") String type,
        @Schema(description = "What the HTTP status says.", example = "Unprocessable Content") String title,
        @Schema(description = "The HTTP status.", example = "422") int status,
        @Schema(description = "All reasons as sentences, in the language that was asked for: English or German.") String detail,
        @Schema(description = "The code of the first reason, as the screens have it.", example = "NO_FINDING") String code,
        @Schema(description = "Each reason.") List<Reason> reasons,
        @Schema(description = "With status 412: the passage as it stands now.") @Nullable PassageResource current) {

    /** One reason, as a rule of the desk gives it. */
    @Schema(name = "Reason", description = "One reason: a code with what it speaks of, and its sentence.")
    record Reason(
            @Schema(description = "The room whose rule it is.", example = "passage") String room,
            @Schema(example = "NO_FINDING") String code,
            @Schema(description = "What the sentence speaks of, in words.") List<String> arguments,
            @Schema(description = "For people.") String sentence) {}
}
