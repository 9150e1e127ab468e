package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Arrays;
import verbatim.article.RevisionId;

/**
 * Where a passage is now: what its newest anchor says, kept with the passage so that a list reads one table. The anchors
 * keep what was.
 *
 * @param revision the newest one that has the passage
 * @param fragments UTF-16 offsets into that revision's text: start, end (exclusive), start, end, and so on
 * @param words of the fragments, an ellipsis between them
 */
@Embeddable
record Place(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "revision_id")) RevisionId revision,
        int[] fragments,
        String words) {

    /** Whether it is the same place, whoever computed it. */
    boolean isSame(Place other) {
        return revision.equals(other.revision) && Arrays.equals(fragments, other.fragments);
    }
}
