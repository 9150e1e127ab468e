/** Tests of the rules, one class each. */
@NullMarked
package verbatim.text.attribution;

import org.jspecify.annotations.NullMarked;
