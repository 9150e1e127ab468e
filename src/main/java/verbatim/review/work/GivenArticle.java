package verbatim.review.work;

import java.util.List;

/**
 * What came of giving an article as a whole.
 *
 * @param stays of its open passages those that somebody else was given by themselves, and has still
 */
public record GivenArticle(AssignmentId assignment, List<PersonsPart> stays) {

    /** Keeps its own copy. */
    public GivenArticle {
        stays = List.copyOf(stays);
    }
}
