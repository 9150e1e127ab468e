package verbatim.speaker;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sayable;
import verbatim.message.Sentences;
import verbatim.message.Worded;

/**
 * One step that somebody took on a speaker, with the names as they were.
 *
 * @param by name
 * @param whose what it was, and is, called; null where nobody kept it
 * @param before what was said of it; null where the step is about something else
 * @param other what the other was called with whom it had to do; null where it was of one alone
 */
public record SpeakerChange(
        UUID id, Instant at, String by, Kind what, @Nullable NamedSpeaker before, @Nullable NamedSpeaker whose, @Nullable String other)
        implements Sayable {

    /** What was done. Its words speak of who did it, and to whom. */
    public enum Kind implements Worded {
        CORRECTED,
        MERGED,
        UNMERGED,
        PARTED,
        ASKED_AGAIN,
        TOLD_APART
    }

    /** What is said of a speaker. */
    enum Field implements Worded {
        NAME,
        TITLE,
        KIND,
        /** One of them that became another. */
        BECAME,
        NOTHING
    }

    /** Who did what to whom. */
    @Override
    public String words(Sentences sentences) {
        var done = sentences.of(what, by, whose == null ? Field.NOTHING : whose.name(), other == null ? Field.NOTHING : other);
        return what == Kind.CORRECTED ? done + " " + String.join("; ", lines(sentences)) : done;
    }

    private List<String> lines(Sentences sentences) {
        var lines = new ArrayList<String>();
        if (before != null && whose != null) {
            line(Field.NAME, before.name(), whose.name(), sentences, lines);
            line(Field.TITLE, before.description(), whose.description(), sentences, lines);
            line(Field.KIND, before.kind(), whose.kind(), sentences, lines);
        }
        return lines;
    }

    private static void line(Field what, @Nullable Object from, @Nullable Object to, Sentences sentences, List<String> lines) {
        if (!Objects.equals(from, to)) {
            lines.add(sentences.of(Field.BECAME, what, from == null ? Field.NOTHING : from, to == null ? Field.NOTHING : to));
        }
    }
}
