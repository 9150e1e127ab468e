/**
 * Codes and their sentences: what a room decides is a {@link verbatim.message.Refusal} or a constant of an enum, and the
 * words for it stand in the room's bundle ({@code verbatim/<room>/messages.properties}), in one language a file. Plain
 * Java with ICU4J; every room may use it, it uses none.
 */
@ApplicationModule(displayName = "Message", allowedDependencies = {})
@NullMarked
package verbatim.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
