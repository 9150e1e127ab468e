/**
 * Who is to do what until when: passages and articles given to people, or to whoever is free, what waits for each of them, and
 * how the work lies between them. It changes no passage's check: whose work it is, is nobody's finding.
 */
@NamedInterface("work")
@NullMarked
package verbatim.review.work;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
