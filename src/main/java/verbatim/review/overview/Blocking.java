package verbatim.review.overview;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.message.Worded;
import verbatim.passage.Status;
import verbatim.review.ArticlesShown;
import verbatim.review.Caveat;
import verbatim.review.QueueFilter;
import verbatim.review.QueuePart;

/**
 * What keeps articles from being signed off, by the rules that a sign-off goes by.
 *
 * @param reasons those that there are, in the order of {@link Reason}; an article may have several
 * @param articles how many are not signed off
 * @param blocked of those so many have any of the reasons
 */
public record Blocking(List<Because> reasons, int articles, int blocked) {

    /** Keeps the list from being changed later. */
    public Blocking {
        reasons = List.copyOf(reasons);
    }

    /**
     * A reason, and how often it is one.
     *
     * @param passages or facts; of what nobody looked through, articles
     * @param articles in how many
     */
    public record Because(Reason reason, int passages, int articles) {}

    /** Why. The first three keep everybody but an administrator from it; of the next four, each passage asks for a reason. */
    public enum Reason implements Worded {
        TO_CHECK(Caveat.Kind.OPEN, Status.TO_CHECK),
        AWAITING_ANSWER(Caveat.Kind.OPEN, Status.AWAITING_ANSWER),
        AWAITING_REVIEW(Caveat.Kind.OPEN, Status.AWAITING_REVIEW),
        PROBLEM(Caveat.Kind.PROBLEM, null),
        CANNOT_VERIFY(Caveat.Kind.CANNOT_VERIFY, null),
        DISMISSED(Caveat.Kind.DISMISSED, null),
        DOUBTED(Caveat.Kind.DOUBTED, null),
        FACTS_PROPOSED(null, null),
        FACTS_NOT_LOOKED_FOR(null, null);

        private final Caveat.@Nullable Kind kind;
        private final @Nullable Status status;

        Reason(Caveat.@Nullable Kind kind, @Nullable Status status) {
            this.kind = kind;
            this.status = status;
        }

        /** Which passages those are, as the queue shows them; null where it is no passage that keeps an article. */
        public @Nullable QueueFilter filter(Scope scope) {
            var of = kind == null ? null : scope.filter().with(QueuePart.SIGN_OFF, kind);
            return of == null || status == null ? of : of.withStatuses(Set.of(status));
        }

        /** Which articles those are, as their list shows them, where it is no passage that keeps them; null otherwise. */
        public @Nullable ArticlesShown articles() {
            return switch (this) {
                case FACTS_PROPOSED -> ArticlesShown.FACTS_PROPOSED;
                case FACTS_NOT_LOOKED_FOR -> ArticlesShown.FACTS_NOT_LOOKED_FOR;
                default -> null;
            };
        }

        /** The class name that gives it its colour: that of the status. */
        public String style() {
            return switch (this) {
                case TO_CHECK, FACTS_PROPOSED, FACTS_NOT_LOOKED_FOR -> Status.TO_CHECK.style();
                case AWAITING_ANSWER -> Status.AWAITING_ANSWER.style();
                case AWAITING_REVIEW -> Status.AWAITING_REVIEW.style();
                case PROBLEM, DOUBTED -> Status.PROBLEM.style();
                case CANNOT_VERIFY -> Status.CANNOT_VERIFY.style();
                case DISMISSED -> Status.DISMISSED.style();
            };
        }
    }
}
