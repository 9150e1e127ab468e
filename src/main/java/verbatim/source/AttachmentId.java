package verbatim.source;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Identity of an attachment.
 *
 * @param value a version 7 UUID
 */
@Embeddable
public record AttachmentId(UUID value) implements Serializable {

    static AttachmentId fresh() {
        return new AttachmentId(Generators.timeBasedEpochGenerator().generate());
    }
}
