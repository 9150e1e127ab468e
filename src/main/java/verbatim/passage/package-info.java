/**
 * Passages: the stretches of an article that are checked, with their state, finding, evidence, notes and history.
 * All rules of checking live here, in {@link verbatim.passage.Passage}, its {@link verbatim.passage.Course} and the enums
 * beside them; the services open the transaction, authorise, and call the passage.
 */
@ApplicationModule(
        displayName = "Passage",
        allowedDependencies = {
            "message", "account", "article", "comparison", "document", "source", "source::capture", "source::confidence",
            "speaker", "text", "text::carry", "text::claims", "text::wording"
        })
@NullMarked
package verbatim.passage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
