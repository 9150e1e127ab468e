/**
 * The commands: {@code run}, {@code backup} and {@code restore} on the desk's database, {@code extract},
 * {@code match}, {@code check}, {@code carry}, {@code claims}, {@code read} and {@code import} on nothing but their input.
 * A command loads no more than it needs: those without a server never touch Spring or the database.
 */
@ApplicationModule(displayName = "Command line", allowedDependencies = {"message", "account", "comparison", "report", "source :: capture", "text", "text :: carry", "text :: claims", "text :: wording"})
@NullMarked
package verbatim.cli;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
