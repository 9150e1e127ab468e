package verbatim.speaker;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A speaker as somebody names them.
 *
 * @param description title or function; null where none is given
 */
public record NamedSpeaker(String name, @Nullable String description, SpeakerKind kind) {

    /** Of whom only the name is known. */
    public static NamedSpeaker of(String name) {
        return new NamedSpeaker(name, null, SpeakerKind.of(name));
    }

    /** By what the desk knows them in every article; empty where the name alone does not say who it is. */
    Optional<String> fullName() {
        return SpeakerName.of(name).full();
    }
}
