package verbatim.passage;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import verbatim.account.FreshId;

/**
 * Identity of a recorded search.
 *
 * @param value a version 7 UUID
 */
@Embeddable
public record SearchId(UUID value) implements Serializable {

    static SearchId fresh() {
        return new SearchId(FreshId.next());
    }
}
