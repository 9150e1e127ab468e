package verbatim.passage;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.speaker.NamedSpeaker;
import verbatim.speaker.SpeakerChange;
import verbatim.speaker.SpeakerId;

/**
 * Somebody whom articles quote, with all that the desk knows of who that is.
 *
 * @param version to be given back with a change
 * @param names as articles print them, the most frequent first
 * @param joined who turned out to be the same, the latest first
 * @param pairs who may be the same, and nobody has said
 */
public record SpeakerSheet(
        SpeakerId id,
        NamedSpeaker named,
        long version,
        int passages,
        List<Printed> names,
        List<Joined> joined,
        List<SpeakerPair> pairs,
        List<SpeakerChange> changes) {

    /** Keeps its own copies. */
    public SpeakerSheet {
        names = List.copyOf(names);
        joined = List.copyOf(joined);
        pairs = List.copyOf(pairs);
        changes = List.copyOf(changes);
    }

    /**
     * A name as articles print it.
     *
     * @param title as one of them gives it; null where none does
     */
    public record Printed(String name, @Nullable String title, int articles, int passages) {}

    /**
     * Somebody who turned out to be the same.
     *
     * @param into with whom they were joined
     * @param by who said it; null where nobody had to: a name that they were called by before, or by articles that were told apart
     * @param at null as well then
     */
    public record Joined(
            SpeakerId id, String name, @Nullable String title, SpeakerId into, String intoName, int passages, @Nullable String by, @Nullable Instant at) {}
}
