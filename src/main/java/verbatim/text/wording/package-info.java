/**
 * Compares a printed quote with a source: where in the source its words stand, what was done to them, and whether what
 * was done can turn the meaning. What a desk permits is data by language, a {@link verbatim.text.wording.HouseStyle}.
 */
@NamedInterface("wording")
@NullMarked
package verbatim.text.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
