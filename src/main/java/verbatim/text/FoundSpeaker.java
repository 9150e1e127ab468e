package verbatim.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person or organisation of a text.
 *
 * @param name as fully as the text gives it, without titles
 * @param description title or function as the text gives it, beside the name or in apposition
 * @param type what the speaker is
 * @param mentions where it is named, in text order (names, not pronouns)
 */
public record FoundSpeaker(String name, @Nullable String description, SpeakerType type, List<Span> mentions) {

    /** Keeps the mentions from being changed later. */
    public FoundSpeaker {
        mentions = List.copyOf(mentions);
    }
}
