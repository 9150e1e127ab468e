package verbatim.passage;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import verbatim.account.FreshId;

/**
 * Identity of a doubt.
 *
 * @param value a UUID; of version 7 where this build raised the doubt
 */
@Embeddable
public record DoubtId(UUID value) implements Serializable {

    static DoubtId fresh() {
        return new DoubtId(FreshId.next());
    }
}
