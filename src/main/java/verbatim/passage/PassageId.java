package verbatim.passage;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Identity of a passage.
 *
 * @param value a version 7 UUID
 */
@Embeddable
public record PassageId(UUID value) implements Serializable {

    static PassageId fresh() {
        return new PassageId(Generators.timeBasedEpochGenerator().generate());
    }
}
