/**
 * The fact-check report of an article: what it is about, its words in blocks, and renderers that turn these into files.
 * Only its assembly knows the application; the renderers need nothing but the blocks, and know no words.
 */
@ApplicationModule(
        displayName = "Report",
        allowedDependencies = {
            "message", "account", "article", "comparison", "source", "source::capture", "source::confidence", "passage", "review", "text", "text :: wording"
        })
@NullMarked
package verbatim.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
