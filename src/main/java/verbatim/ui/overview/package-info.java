/**
 * The desk in pictures, each with a table that says the same and leads to the same places.
 */
@NullMarked
package verbatim.ui.overview;

import org.jspecify.annotations.NullMarked;
