package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Finding;
import verbatim.passage.PassageKind;
import verbatim.review.second.BlindPassage;
import verbatim.review.second.GivenLook;
import verbatim.review.second.LookRow;
import verbatim.review.second.LookState;

/** A passage that somebody is to look at a second time, without knowing what was found. */
@Schema(name = "SecondLook", description = "A passage that somebody is to look at a second time, without knowing what was found.")
record LookResource(
        UUID id,
        LookState state,
        @Schema(description = "As people call the passage.", example = "Q2") String label,
        @Schema(description = "As the article prints them now.") String words,
        UUID article,
        String headline,
        @Schema(description = "Who gave it.") String givenBy,
        Instant givenAt,
        @Nullable Instant handedInAt,
        @Schema(description = "Whether the text holds the passage no more.") boolean gone) {

    static LookResource of(LookRow row) {
        return new LookResource(
                row.id().value(), row.state(), row.label(), row.words(), row.story().article().value(), row.story().headline(), row.from().name(),
                row.from().at(), row.handedIn(), row.gone());
    }

    private static List<LookResource> all(List<LookRow> rows) {
        return rows.stream().map(LookResource::of).toList();
    }

    /** Those of whoever asks. */
    @Schema(name = "OwnSecondLooks", description = "The second looks of the token's owner.")
    record Own(
            @Schema(description = "What waits for them, the oldest first.") List<LookResource> open,
            @Schema(description = "What anybody may take who had nothing to do with it.") List<LookResource> free,
            @Schema(description = "What they handed in, the newest first.") List<LookResource> handedIn) {

        static Own of(List<LookRow> open, List<LookRow> free, List<LookRow> handedIn) {
            return new Own(all(open), all(free), all(handedIn));
        }
    }

    /** What whoever looks sees. */
    @Schema(name = "BlindPassage", description = "A passage as whoever looks a second time sees it: nothing of its check.")
    record Blind(
            LookResource look,
            PassageKind kind,
            @Schema(description = "What stands around it and its words, in their order.") List<Piece> text,
            @Schema(description = "As fully as the article gives them.") @Nullable String speaker,
            @Nullable String speakerDescription,
            @Schema(description = "Against which the article is checked, by name.") List<Available> sources,
            @Schema(description = "What was written so far.") Draft draft,
            BlindPassage.Standing standing) {

        static Blind of(BlindPassage row) {
            var draft = row.draft();
            return new Blind(
                    LookResource.of(row.look()),
                    row.kind(),
                    row.text().stream().map(piece -> new Piece(piece.words(), piece.ofPassage())).toList(),
                    row.speaker().name(),
                    row.speaker().description(),
                    row.sources().stream().map(one -> new Available(one.id().value(), one.title(), one.text())).toList(),
                    new Draft(draft.finding(), draft.source() == null ? null : draft.source().value(), draft.reason(), draft.knew()),
                    row.standing());
        }
    }

    /** A stretch of the text. */
    @Schema(name = "Piece", description = "A stretch of the text.")
    record Piece(String words, @Schema(description = "Whether it is looked at, or stands around that.") boolean ofPassage) {}

    /** A source. */
    @Schema(name = "AvailableSource", description = "A source against which an article is checked.")
    record Available(UUID source, String title, @Schema(description = "Number of its newest text.") @Nullable Integer text) {}

    /** What is written. */
    @Schema(name = "LookDraft", description = "What somebody writes who looks a second time.")
    record Draft(@Nullable Finding finding, @Nullable UUID source, String reason, @Schema(description = "Whether they knew the finding from before.") boolean knew) {}

    /** A look as a reviewer sees it. */
    @Schema(name = "GivenSecondLook", description = "A second look as reviewers see it; both findings once it was handed in.")
    record Given(
            LookResource look, @Schema(description = "Who looks; absent for whoever is free.") @Nullable String person,
            @Schema(description = "What it is held against.") @Nullable Finding first, @Nullable Finding second) {

        static Given of(GivenLook given) {
            return new Given(LookResource.of(given.look()), given.person(), given.first(), given.second());
        }
    }

    /** Those of an article. */
    @Schema(name = "SecondLooks", description = "The second looks at an article's passages, the newest first.")
    record All(List<Given> looks) {}
}
