/**
 * Who does what: the page on which a person begins, how the work lies between people, and the dialog that gives it out.
 */
@NullMarked
package verbatim.ui.work;

import org.jspecify.annotations.NullMarked;
