/**
 * Words against what was captured of sources: where they stand, what was done to them, which sources tell one story, by
 * the house style that the desk has settled for the language.
 * It is given words, their language and snapshots, and hands out comparisons; it knows neither article nor passage.
 */
@ApplicationModule(displayName = "Comparison", allowedDependencies = {"message", "account", "source", "source::capture", "text", "text::wording"})
@NullMarked
package verbatim.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
