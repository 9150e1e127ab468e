package verbatim.passage;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Identity of a recorded search.
 *
 * @param value a version 7 UUID
 */
@Embeddable
public record SearchId(UUID value) implements Serializable {

    static SearchId fresh() {
        return new SearchId(Generators.timeBasedEpochGenerator().generate());
    }
}
