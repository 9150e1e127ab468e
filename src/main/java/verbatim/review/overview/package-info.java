/**
 * What is told of the desk as a whole, for pictures and their tables: its work by status over time, what was found by speaker
 * and by publication, how long articles take, and what keeps them from being signed off. Reads, and changes nothing.
 */
@NamedInterface("overview")
@NullMarked
package verbatim.review.overview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
