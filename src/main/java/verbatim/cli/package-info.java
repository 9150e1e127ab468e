/**
 * The commands: what `./verbatim` can do, from starting the workbench to reading quotes out of a file, and the
 * embedded PostgreSQL that a desk without a database server runs on. A command loads Spring, JDBC and the rest only
 * when its own work needs them, so that the ones that need no server start at once.
 */
@ApplicationModule(displayName = "Commands")
@NullMarked
package verbatim.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
