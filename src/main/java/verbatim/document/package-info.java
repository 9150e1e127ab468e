/**
 * Bytes to text: what somebody uploads becomes words that can be imported, or a sentence that says why it cannot.
 * Plain Java with a reader for each format, and nothing of the house around it.
 */
@ApplicationModule(displayName = "Document", allowedDependencies = {})
@NullMarked
package verbatim.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
