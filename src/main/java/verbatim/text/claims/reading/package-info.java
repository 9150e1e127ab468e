/**
 * A text read for what it claims: who speaks in it, where its sentences end, which words make a statement checkable. Used by
 * what finds claims and by what looks for contradictions, and by nobody else.
 */
@NullMarked
package verbatim.text.claims.reading;

import org.jspecify.annotations.NullMarked;
