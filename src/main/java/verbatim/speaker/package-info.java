/**
 * The desk's speakers: persons, organisations, accounts and groups to whom articles ascribe words; when two names are
 * one, by rule or by what people said of them, and when no more.
 * How an article names and describes them stands with its passages.
 */
@ApplicationModule(displayName = "Speaker", allowedDependencies = {"message", "account"})
@NullMarked
package verbatim.speaker;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
