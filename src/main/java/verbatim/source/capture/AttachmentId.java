package verbatim.source.capture;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import verbatim.account.FreshId;

/**
 * Identity of an attachment.
 *
 * @param value a version 7 UUID
 */
@Embeddable
public record AttachmentId(UUID value) implements Serializable {

    static AttachmentId fresh() {
        return new AttachmentId(FreshId.next());
    }
}
