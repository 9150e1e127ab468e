/**
 * What a first start loads: the people of the demo, and the articles under {@code seeds/}.
 * May use every room; no room uses it.
 */
@ApplicationModule(displayName = "Demo")
@NullMarked
package verbatim.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
