/**
 * The keys of all screens: what each does, in words; the dialog that lists those of a screen, and the page where everybody chooses
 * their own.
 */
@NullMarked
package verbatim.ui.keys;

import org.jspecify.annotations.NullMarked;
