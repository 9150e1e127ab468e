/**
 * Who is on which article and on which passage of it, on whatever node their windows are. It says who is there, and locks
 * nothing.
 */
@NamedInterface("presence")
@NullMarked
package verbatim.review.presence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
