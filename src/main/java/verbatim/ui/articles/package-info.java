/**
 * The home of the desk: its articles with progress and deadline, and their import.
 * Long imports run beside the screen, with progress and a way to stop.
 */
@NullMarked
package verbatim.ui.articles;

import org.jspecify.annotations.NullMarked;
