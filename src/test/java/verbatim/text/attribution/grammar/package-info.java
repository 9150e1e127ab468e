/** Tests of what is read of a sentence, one class each. */
@NullMarked
package verbatim.text.attribution.grammar;

import org.jspecify.annotations.NullMarked;
