/** The commands, as they are called. */
@NullMarked
package verbatim.cli;

import org.jspecify.annotations.NullMarked;
