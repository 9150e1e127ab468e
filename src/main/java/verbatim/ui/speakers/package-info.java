/**
 * The desk's speakers: their list, who of them may be one, and a page for each with all that articles quote them with.
 */
@NullMarked
package verbatim.ui.speakers;

import org.jspecify.annotations.NullMarked;
