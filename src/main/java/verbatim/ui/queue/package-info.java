/**
 * All passages of the desk as one dense list, filtered as its address says.
 * From a row one goes to the passage in its article, and back.
 */
@NullMarked
package verbatim.ui.queue;

import org.jspecify.annotations.NullMarked;
