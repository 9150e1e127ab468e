/**
 * What other programs of this machine ask over HTTP: to take articles in, for {@code ./verbatim import}. Let in by a token
 * that lies in the data folder, each request in the name of a person of the desk.
 */
@ApplicationModule(displayName = "API", allowedDependencies = {"message", "account", "article", "document"})
@NullMarked
package verbatim.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
