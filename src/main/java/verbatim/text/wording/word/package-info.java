/**
 * Texts cut into the words that are compared: a quote's, and a source's, which are kept for any number of quotes. The lowest
 * of the packages that compare; it knows no house style.
 */
@NullMarked
package verbatim.text.wording.word;

import org.jspecify.annotations.NullMarked;
