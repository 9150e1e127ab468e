package verbatim.passage;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import verbatim.account.FreshId;

/**
 * Identity of a passage.
 *
 * @param value a version 7 UUID
 */
@Embeddable
public record PassageId(UUID value) implements Serializable {

    static PassageId fresh() {
        return new PassageId(FreshId.next());
    }
}
