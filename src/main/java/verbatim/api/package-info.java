/**
 * What other programs ask over HTTP: the REST interface (v1), by personal tokens, in the rules and refusals of the screens; and
 * what {@code ./verbatim import} and {@code report} ask of this machine's workbench, by a token that lies in the data folder. It turns requests
 * into calls of the rooms' services and their answers into records, and has no rule of its own beside those of HTTP.
 */
@ApplicationModule(
        displayName = "API",
        allowedDependencies = {
            "message", "account", "article", "comparison", "document", "fetch", "passage", "passage::others", "report", "review", "review::second", "review::talk", "review::work",
            "source", "source::capture",
            "speaker", "text", "text::claims", "text::wording"
        })
@NullMarked
package verbatim.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
