/**
 * One step on many passages: each for itself, by the same rules as alone, and one undo for all of them. What the rules do not
 * allow is left out and told.
 */
@NamedInterface("bulk")
@NullMarked
package verbatim.review.bulk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
