/**
 * Decides what kind of quote each stretch of a text is and whose, and numbers the speakers and quotes of the result. It lays
 * the text out in layers, asks the sieves of each, the reporter's own first, and resolves the pronouns by what was decided
 * before. {@link verbatim.text.attribution.Attribution} is all that others use; the sieves stand in {@code sieve}, what
 * they read of a sentence in {@code grammar}, and each of the three uses only those below it.
 */
@NullMarked
package verbatim.text.attribution;

import org.jspecify.annotations.NullMarked;
