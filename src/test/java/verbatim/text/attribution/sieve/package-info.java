/** Tests of the sieves, one class each. */
@NullMarked
package verbatim.text.attribution.sieve;

import org.jspecify.annotations.NullMarked;
