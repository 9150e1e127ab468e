package verbatim.source;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import verbatim.account.FreshId;

/**
 * Identity of a source.
 *
 * @param value a version 7 UUID
 */
@Embeddable
public record SourceId(UUID value) implements Serializable {

    static SourceId fresh() {
        return new SourceId(FreshId.next());
    }
}
