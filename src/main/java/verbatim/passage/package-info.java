/**
 * Passages: the stretches of an article that are checked, with their state, finding, evidence, notes and history.
 * All rules of checking live here, in {@link verbatim.passage.Passage} and the enums beside it; the services open the
 * transaction, authorise, and call it.
 */
@ApplicationModule(
        displayName = "Passage",
        allowedDependencies = {
            "message", "account", "article", "comparison", "document", "source", "source::capture", "source::confidence",
            "speaker", "text", "text::wording"
        })
@NullMarked
package verbatim.passage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
