package verbatim.passage;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import verbatim.account.FreshId;

/**
 * Identity of a piece of evidence.
 *
 * @param value a version 7 UUID
 */
@Embeddable
public record EvidenceId(UUID value) implements Serializable {

    static EvidenceId fresh() {
        return new EvidenceId(FreshId.next());
    }
}
