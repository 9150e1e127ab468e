package verbatim.passage;

import java.time.Instant;
import verbatim.account.PersonId;

/**
 * Who did something with a passage, and when.
 *
 * @param name as shown on the desk
 */
public record Signature(PersonId by, String name, Instant at) {}
