package verbatim.source.capture;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import verbatim.account.FreshId;

/**
 * Identity of a snapshot.
 *
 * @param value a version 7 UUID
 */
@Embeddable
public record SnapshotId(UUID value) implements Serializable {

    static SnapshotId fresh() {
        return new SnapshotId(FreshId.next());
    }
}
