/**
 * Second looks: a sample of what was checked is checked again by somebody who had no hand in it and does not know what was
 * found, and how far both agree. A second look is no hand in the passage and changes nothing of it; where it comes to another
 * finding, that is a doubt, which a reviewer settles.
 */
@NamedInterface("second")
@NullMarked
package verbatim.review.second;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
