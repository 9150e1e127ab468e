package verbatim.speaker;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A speaker as somebody names them. Histories hold it as it is here.
 *
 * @param description title or function; null where none is given
 */
public record NamedSpeaker(String name, @Nullable String description, SpeakerKind kind) {

    /** Of whom only the name is known. */
    public static NamedSpeaker of(String name) {
        return new NamedSpeaker(name, null, SpeakerKind.of(name));
    }

    /** The same as it is kept: without blanks around it, and no title where that says nothing. */
    NamedSpeaker fit() {
        return new NamedSpeaker(kept(name), description == null || description.isBlank() ? null : kept(description), kind);
    }

    /** PostgreSQL cannot hold U+0000. */
    private static String kept(String words) {
        return words.strip().replace('\0', '\uFFFD');
    }

    /** The telling words of the name, as the desk keeps them. */
    String[] words() {
        return SpeakerName.of(name).telling().toArray(String[]::new);
    }

    /** By what the desk knows them in every article; empty where the name alone does not say who it is. */
    Optional<String> fullName() {
        return SpeakerName.of(name).full();
    }
}
