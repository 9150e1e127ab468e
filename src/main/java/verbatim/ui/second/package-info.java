/**
 * Second looks: the blind screen, both findings side by side, how far they agree, and the dialog that draws a sample.
 */
@NullMarked
package verbatim.ui.second;

import org.jspecify.annotations.NullMarked;
