/**
 * What people keep of the queue: filters by a name, for themselves or for the desk; the columns that they look at; and with
 * what the desk opens for them. What is shared is changed by its owner alone.
 */
@NamedInterface("views")
@NullMarked
package verbatim.review.views;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
