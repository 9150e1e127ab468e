/** Tests of the rules, one class each. */
@NullMarked
package verbatim.text.language;

import org.jspecify.annotations.NullMarked;
