/**
 * Bytes to text: what somebody brings becomes words, with the pages, times and speakers by which they are cited, or a
 * sentence that says why it cannot be read.
 * Plain Java with a reader for each format, and nothing of the house around it.
 */
@ApplicationModule(displayName = "Document", allowedDependencies = {})
@NullMarked
package verbatim.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
