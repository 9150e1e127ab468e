/**
 * Compares a printed quote with a source: where in the source its words stand, what was done to them, and whether what
 * was done can turn the meaning. What a desk permits is data by language, a
 * {@link verbatim.text.wording.style.HouseStyle}.
 *
 * <p>Each package below uses only those before it: {@code word} cuts texts into words, {@code style} says what may be done
 * to them, {@code align} finds a quote's words in a source, {@code risk} reads what was changed, and here the verdict is
 * given. Others use what stands here, and the few types below that are marked for them.
 */
@NamedInterface("wording")
@NullMarked
package verbatim.text.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

