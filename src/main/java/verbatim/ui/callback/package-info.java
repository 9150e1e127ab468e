/** The call-back sheet: whom to ask what, on the screen and on paper, and what came of it. */
@NullMarked
package verbatim.ui.callback;

import org.jspecify.annotations.NullMarked;
