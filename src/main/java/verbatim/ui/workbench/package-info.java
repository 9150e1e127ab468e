/**
 * The main screen
 *  the article as a reader sees it, its passages marked, and the card of the chosen one.:Each step is saved at once through one place, Steps, which also keeps what can be undone.
 */
@NullMarked
package verbatim.ui.workbench;

import org.jspecify.annotations.NullMarked;
