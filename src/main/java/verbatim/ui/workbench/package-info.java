/**
 * The main screen: the article as a reader sees it, its passages marked and listed, its head, and the keys. It puts the parts
 * together and shows what came of each step. What is known and done about the chosen passage is the {@code card}, the search
 * of the sources {@code find}, and what saves and undoes {@code step}; each of these uses only those that follow it here.
 */
@NullMarked
package verbatim.ui.workbench;

import org.jspecify.annotations.NullMarked;
