package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageId;
import verbatim.review.work.AssignedRow;
import verbatim.review.work.Given;

/** Whose work something is. */
@Schema(name = "Work", description = "Whose work a passage, or an article as a whole, is.")
record WorkResource(@Schema(description = "Absent where it is nobody's.") @Nullable Assignment assignment) {

    static WorkResource of(@Nullable AssignedRow row) {
        return new WorkResource(row == null ? null : Assignment.of(row));
    }

    /** What was given out. */
    @Schema(name = "Assignment", description = "That something was given to somebody, or to whoever is free.")
    record Assignment(
            @Schema(description = "Absent where it was given to whoever is free.") PassageResource.@Nullable Named person,
            @Schema(description = "Who gave it.") String by,
            Instant at,
            @Schema(description = "Until when, as it was given.") @Nullable Instant due,
            @Schema(description = "By when it is wanted now; absent where nobody waits for it, and of an article as a whole.") @Nullable Instant wantedBy,
            @Schema(description = "Whether the article was given as a whole.") boolean ofArticle,
            @Schema(description = "How many passages were given out with it.") int all,
            @Schema(description = "How many of them are no longer to check.") int done,
            @Schema(description = "So many of them are enough; absent where all are wanted.") @Nullable Integer enough) {

        static Assignment of(AssignedRow row) {
            var person = row.person();
            var name = row.name();
            return new Assignment(
                    person == null || name == null ? null : new PassageResource.Named(person.value(), name),
                    row.by(), row.at(), row.due(), row.wantedBy(), row.ofArticle(),
                    row.counts().all(), row.counts().done(), row.counts().enough());
        }
    }

    /** Somebody of the desk. */
    @Schema(name = "Colleague", description = "Somebody of the desk, to whom work can be given.")
    record Colleague(UUID id, String name, @Schema(description = "What mentions them in a thread.", example = "@ruth") String mention) {}

    /** Everybody. */
    @Schema(name = "Colleagues", description = "Everybody who may sign in.")
    record Colleagues(List<Colleague> people) {}

    /** What came of dealing out. */
    @Schema(name = "GivenOut", description = "What came of giving passages out.")
    record GivenOut(
            @Schema(description = "Whose work is another now.") List<UUID> given,
            @Schema(description = "Left out, since there is nothing to do about them any more.") List<UUID> atAnEnd,
            @Schema(description = "Left out, since they await a reviewer and would count as done.") List<UUID> handedIn) {

        static GivenOut of(Given given) {
            return new GivenOut(ids(given.passages()), ids(given.atAnEnd()), ids(given.handedIn()));
        }

        private static List<UUID> ids(List<PassageId> passages) {
            return passages.stream().map(PassageId::value).toList();
        }
    }
}
