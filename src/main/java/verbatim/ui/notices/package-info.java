/** What the person was told, and the choice of what they want to be told where. */
@NullMarked
package verbatim.ui.notices;

import org.jspecify.annotations.NullMarked;
