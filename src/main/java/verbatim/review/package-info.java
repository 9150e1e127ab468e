/**
 * The desk's view over all its work: the queue, each article's progress, and the sign-off of an article.
 * It reads widely and changes only sign-offs; a passage's own steps stay in the passage room.
 */
@ApplicationModule(displayName = "Review", allowedDependencies = {"message", "account", "article", "speaker", "source", "passage", "text", "text::wording"})
@NullMarked
package verbatim.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
