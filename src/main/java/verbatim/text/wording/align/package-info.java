/**
 * Finds the words of a quote in a source and sets each against one of the source's, or none: the pieces, the gaps between
 * them, and what only moved. It gives no verdict.
 */
@NullMarked
package verbatim.text.wording.align;

import org.jspecify.annotations.NullMarked;
