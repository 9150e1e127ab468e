/**
 * The language core: finds every quote of a text, who said it, with which words it is ascribed and on what occasion.
 * Plain Java that knows nothing of articles, pages or databases; all offsets are UTF-16 code units of the text as it
 * was given, which is never changed.
 */
@ApplicationModule(allowedDependencies = {"message"})
@NullMarked
package verbatim.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
