/**
 * What a desk permits to be done to a speaker's words, a {@link verbatim.text.wording.style.HouseStyle}, and what its
 * compiled rules say of words: spellings, short forms, numbers, what may be left out.
 */
@NullMarked
package verbatim.text.wording.style;

import org.jspecify.annotations.NullMarked;
