/** Tests of the talks of stories, one class each. */
@NullMarked
package verbatim.text.attribution.talk;

import org.jspecify.annotations.NullMarked;
