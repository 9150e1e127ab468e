/** Tests of the rules, one class each. */
@NullMarked
package verbatim.text.quotation;

import org.jspecify.annotations.NullMarked;
