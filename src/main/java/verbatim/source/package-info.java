/**
 * The records that can confirm or refute what is printed: transcripts, posts, documents, confirmations. What they are, how
 * near to what was said, what people wrote of them and corrected since, and who may know a confidential one. A source belongs
 * to the desk, not to an article, and may serve many passages. What was captured of it stands in {@code capture}, what is
 * hidden of a confidential one in {@code confidence}; both use this package, which uses neither.
 */
@ApplicationModule(displayName = "Source", allowedDependencies = {"message", "account", "document", "fetch", "text", "text::wording"})
@NullMarked
package verbatim.source;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
