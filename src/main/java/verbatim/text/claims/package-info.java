/**
 * Finds the checkable statements of a text, outside its quotes and inside them, each with the words that make it checkable.
 * A sentence is weighed by named signs ({@code ClaimSign}), cut into its clauses, and what is left are proposals: whether one is
 * true, nobody here knows.
 */
@NamedInterface("claims")
@NullMarked
package verbatim.text.claims;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
