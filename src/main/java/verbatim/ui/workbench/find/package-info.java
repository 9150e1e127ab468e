/**
 * Find in sources: the search beside the screen, the places that it found, and the record of one that found nothing. The
 * chosen place becomes evidence by a step like any other.
 */
@NullMarked
package verbatim.ui.workbench.find;

import org.jspecify.annotations.NullMarked;
