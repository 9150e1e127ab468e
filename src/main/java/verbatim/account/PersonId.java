package verbatim.account;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Identity of a person of the desk.
 *
 * @param value a version 7 UUID
 */
@Embeddable
public record PersonId(UUID value) implements Serializable {}
