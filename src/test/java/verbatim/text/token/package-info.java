/** Tests of the rules, one class each. */
@NullMarked
package verbatim.text.token;

import org.jspecify.annotations.NullMarked;
