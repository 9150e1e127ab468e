/**
 * The fact-check report of an article: one record that holds all it says, and renderers that turn it into files.
 * Only its assembly knows the application; the renderers need nothing but the record.
 */
@ApplicationModule(
        displayName = "Report",
        allowedDependencies = {
            "message", "account", "article", "comparison", "source", "passage", "review", "text", "text :: wording"
        })
@NullMarked
package verbatim.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
