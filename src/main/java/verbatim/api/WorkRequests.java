package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.passage.PassageId;
import verbatim.review.work.Share;

/** What programs send to give work out, each as it stands in the body of a request. */
final class WorkRequests {

    private WorkRequests() {}

    private static @Nullable PersonId person(@Nullable UUID id) {
        return id == null ? null : new PersonId(id);
    }

    /** To whom a passage is given. */
    @Schema(name = "NewAssignment", description = "To whom it is given, and until when.")
    record NewAssignment(
            @Schema(description = "Left out for whoever is free.") @Nullable UUID person,
            @Schema(description = "Left out for the deadline of the article.") @Nullable Instant due) {

        @Nullable PersonId to() {
            return WorkRequests.person(person);
        }
    }

    /** To whom an article is given. */
    @Schema(name = "NewArticleAssignment", description = "To whom an article is given as a whole, and until when.")
    record NewArticleAssignment(
            @Schema(description = "Left out for whoever is free.") @Nullable UUID person,
            @Nullable Instant due,
            @Schema(description = "Whether to give what of it somebody was given by itself, too; left out, that stays with them.") @Nullable Boolean all) {

        @Nullable PersonId to() {
            return WorkRequests.person(person);
        }
    }

    /** What one person gets. */
    @Schema(name = "Share", description = "How many of the passages one person gets.")
    record Part(@Schema(description = "Left out for whoever is free.") @Nullable UUID person, Integer count) {

        Share share() {
            return new Share(WorkRequests.person(person), count);
        }
    }

    /** Passages to be dealt out. */
    @Schema(name = "NewDistribution", description = "Passages to be dealt out among people.")
    record NewDistribution(
            @Schema(description = "In the order in which they are dealt out.") List<UUID> passages,
            @Schema(description = "Together no more than the passages that are not at an end.") List<Part> shares,
            @Nullable Instant due,
            @Schema(description = "So many of them are enough; left out where all are wanted.") @Nullable Integer enough) {

        List<PassageId> ids() {
            return passages.stream().filter(Objects::nonNull).map(PassageId::new).toList();
        }

        List<Share> all() {
            return shares.stream().filter(Objects::nonNull).map(Part::share).toList();
        }
    }
}
