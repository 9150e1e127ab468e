/** What the desk as a whole has settled. */
@NullMarked
package verbatim.ui.settings;

import org.jspecify.annotations.NullMarked;
