package verbatim.speaker;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Identity of a speaker of the desk.
 *
 * @param value a version 7 UUID
 */
@Embeddable
public record SpeakerId(UUID value) implements Serializable {

    static SpeakerId fresh() {
        return new SpeakerId(Generators.timeBasedEpochGenerator().generate());
    }
}
