/**
 * The normalised view of a text: words, marks and points with their place in the original, and the sentences of one
 * layer of quoting, in which each quote stands as a single token.
 */
@NullMarked
package verbatim.text.token;

import org.jspecify.annotations.NullMarked;
