package verbatim.passage;

import verbatim.source.SnapshotRef;
import verbatim.text.wording.Comparison;

/**
 * A place in a source where a passage's words may stand.
 *
 * @param cited by what the place is cited: page, time code, paragraph
 * @param before some of the text before the words
 * @param words the source's own words there, from the first to the last
 * @param after some of the text after them
 */
public record SourceHit(SnapshotRef snapshot, String cited, Comparison comparison, String before, String words, String after) {}
