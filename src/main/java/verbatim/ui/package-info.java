/**
 * The screens, and the shell that holds them. May use every room; no room uses it.
 */
@ApplicationModule(displayName = "Screens")
@NullMarked
package verbatim.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
