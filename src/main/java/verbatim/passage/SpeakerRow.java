package verbatim.passage;

import org.jspecify.annotations.Nullable;
import verbatim.speaker.SpeakerId;
import verbatim.speaker.SpeakerKind;

/**
 * A speaker as the desk's list shows them.
 *
 * @param title null where nobody has said it
 * @param passages how many are theirs in the current texts of articles
 * @param articles how many name them
 * @param pairs how many others may be the same, and nobody has said
 */
public record SpeakerRow(
        SpeakerId id, String name, @Nullable String title, SpeakerKind kind, int passages, int articles, int pairs, Place place) {

    /** Where the list goes on after them, whatever stands there by then. */
    public record Place(String plain, SpeakerId id) {}
}
