package verbatim.speaker;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import verbatim.account.FreshId;

/**
 * Identity of a speaker of the desk.
 *
 * @param value a version 7 UUID
 */
@Embeddable
public record SpeakerId(UUID value) implements Serializable {

    static SpeakerId fresh() {
        return new SpeakerId(FreshId.next());
    }
}
