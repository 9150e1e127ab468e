/**
 * Brings into an article what others found in it: a file or pasted rows, what each would bring, and what came so before.
 */
@NullMarked
package verbatim.ui.others;

import org.jspecify.annotations.NullMarked;
