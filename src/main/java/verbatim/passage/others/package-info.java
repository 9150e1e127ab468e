/**
 * What others found in an article, as a file has it: annotations of the W3C's model, those of Hypothesis, and tables. It is read
 * here, and each row's words are looked for in the article's text; what becomes of them is the root's. Plain Java.
 */
@NamedInterface("others")
@NullMarked
package verbatim.passage.others;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
