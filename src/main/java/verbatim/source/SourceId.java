package verbatim.source;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Identity of a source.
 *
 * @param value a version 7 UUID
 */
@Embeddable
public record SourceId(UUID value) implements Serializable {

    static SourceId fresh() {
        return new SourceId(Generators.timeBasedEpochGenerator().generate());
    }
}
