/**
 * Guarded HTTP: the one place from which the application calls out.
 * A person asks for a page, or gives an address to post to; what is fetched is bounded in size, time and redirects, and no
 * connection is made to an address inside the desk's own network, whatever a name, a redirect or a name server says.
 */
@ApplicationModule(displayName = "Fetch", allowedDependencies = {"message"})
@NullMarked
package verbatim.fetch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
