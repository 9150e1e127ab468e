package verbatim.review.second;

import java.time.Instant;

/**
 * A sample in the list.
 *
 * @param by who drew it
 * @param seed draws the same again from the same passages
 * @param outOf of so many
 * @param looks so many that stand
 * @param handedIn how many of them were handed in
 * @param headline of its article; of one of them where there are several
 * @param articles from how many
 */
public record SampleRow(SampleId id, String by, Instant at, long seed, int outOf, int looks, int handedIn, String headline, int articles) {}
