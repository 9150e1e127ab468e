package verbatim.review.second;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.passage.PassageKind;
import verbatim.source.SourceId;

/**
 * A passage as whoever looks at it a second time sees it: what the article prints and which records there are, and nothing of
 * its check.
 *
 * @param label as people call it: Q2
 * @param text what stands around it and its words, in their order
 * @param speaker as fully as the article gives them
 * @param sources against which the article is checked, by name: not in the order in which they came, which could tell something
 * @param draft what was written so far
 */
public record BlindPassage(
        LookRow look,
        PassageKind kind,
        List<Piece> text,
        Speaker speaker,
        List<Available> sources,
        LookDraft draft,
        Standing standing) {

    /** Keeps its own copies. */
    public BlindPassage {
        text = List.copyOf(text);
        sources = List.copyOf(sources);
    }

    /** Whether the other shows the same of the passage, whatever was written of it meanwhile. */
    public boolean showsAs(BlindPassage other) {
        return text.equals(other.text)
                && speaker.equals(other.speaker)
                && sources.equals(other.sources)
                && standing == other.standing
                && look.gone() == other.look.gone();
    }

    /**
     * A stretch of the text.
     *
     * @param ofPassage whether it is looked at, or stands around that
     */
    public record Piece(String words, boolean ofPassage) {}

    /** Whose words they are, and how the article calls them; null where it does not. */
    public record Speaker(@Nullable String name, @Nullable String description) {}

    /**
     * A source.
     *
     * @param text number of its newest text; null where it has none
     */
    public record Available(SourceId id, String title, @Nullable Integer text) {}

    /** Whether it is blind still, and of the text that was given. */
    public enum Standing {
        BLIND,
        /** The person opened the article since. */
        OPENED,
        /** Words, finding or evidence were changed since it was given. */
        CHANGED
    }
}
