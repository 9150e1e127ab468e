package verbatim.passage;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Identity of a piece of evidence.
 *
 * @param value a version 7 UUID
 */
@Embeddable
public record EvidenceId(UUID value) implements Serializable {

    static EvidenceId fresh() {
        return new EvidenceId(Generators.timeBasedEpochGenerator().generate());
    }
}
