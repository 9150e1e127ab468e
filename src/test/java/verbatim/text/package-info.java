/** How the text core is used, by example; all sentences are made up. */
@NullMarked
package verbatim.text;

import org.jspecify.annotations.NullMarked;
