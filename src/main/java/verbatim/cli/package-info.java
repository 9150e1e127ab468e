/**
 * The commands: one class each, under the top-level command {@link verbatim.cli.Verbatim}. Used by nobody.
 */
@ApplicationModule(allowedDependencies = "text")
@NullMarked
package verbatim.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
