package verbatim.article;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import verbatim.account.FreshId;

/**
 * Identity of a revision.
 *
 * @param value a version 7 UUID
 */
@Embeddable
public record RevisionId(UUID value) implements Serializable {

    static RevisionId fresh() {
        return new RevisionId(FreshId.next());
    }
}
