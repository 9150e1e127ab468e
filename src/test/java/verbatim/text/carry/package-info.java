/** Tests of the rules, one class each. */
@NullMarked
package verbatim.text.carry;

import org.jspecify.annotations.NullMarked;
