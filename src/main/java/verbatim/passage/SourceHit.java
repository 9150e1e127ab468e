package verbatim.passage;

import verbatim.source.SnapshotRef;
import verbatim.text.wording.Comparison;
import verbatim.text.wording.Wording;

/**
 * A place in a source where a passage's words may stand.
 *
 * @param cited by what the place is cited: page, time code, paragraph
 * @param before some of the text before the words, with … where it was cut
 * @param words the source's own words there, from the first to the last; a long stretch that the quote leaves out as […]
 * @param after some of the text after them, with … where it was cut
 */
public record SourceHit(SnapshotRef snapshot, String cited, Comparison comparison, String before, String words, String after) {

    /** Whether the words stand there as they were said, but for what the house style permits. */
    public boolean isAsSaid() {
        return comparison.wording() == Wording.VERBATIM || comparison.wording() == Wording.CLEANED;
    }

    /** Whether a source closer to the words than {@code other} has them in other words there. */
    boolean contradictsMoreClosely(SourceHit other) {
        return !isAsSaid() && other.isAsSaid() && snapshot.tier().compareTo(other.snapshot().tier()) < 0;
    }
}
