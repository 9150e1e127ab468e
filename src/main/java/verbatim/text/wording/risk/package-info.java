/** What can turn the meaning of a quote though its letters may fit: read from what an alignment shows was changed. */
@NullMarked
package verbatim.text.wording.risk;

import org.jspecify.annotations.NullMarked;
