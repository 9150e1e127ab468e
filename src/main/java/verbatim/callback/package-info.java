/**
 * Whom the desk calls back about their words, and what they answered: the sheet of what is to be asked, and the
 * confirmation that an answer becomes.
 * It changes passages through their use cases alone, as a person would.
 */
@ApplicationModule(displayName = "Call back", allowedDependencies = {"message", "account", "article", "source", "passage"})
@NullMarked
package verbatim.callback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
