/**
 * The desk's speakers: persons, organisations, accounts and groups to whom articles ascribe words; and when two names are one.
 * How an article names and describes them stands with its passages.
 */
@ApplicationModule(displayName = "Speaker", allowedDependencies = {"account"})
@NullMarked
package verbatim.speaker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
