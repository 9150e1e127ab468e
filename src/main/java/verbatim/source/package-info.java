/**
 * The records that can confirm or refute what is printed: transcripts, posts, documents, confirmations.
 * A source belongs to the desk, not to an article, and may serve many passages.
 */
@ApplicationModule(displayName = "Source", allowedDependencies = {"message", "account", "document", "fetch", "text", "text::wording"})
@NullMarked
package verbatim.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
