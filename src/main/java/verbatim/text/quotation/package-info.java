/**
 * Finds what stands in quotation marks or after a dialogue dash, one class a convention, and decides what kind of
 * quote each is.
 */
@NullMarked
package verbatim.text.quotation;

import org.jspecify.annotations.NullMarked;
