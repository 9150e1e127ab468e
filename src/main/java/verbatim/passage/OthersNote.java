package verbatim.passage;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;

/**
 * That a note is somebody else's, who wrote it in a file that was brought in; who brought it in is another matter. What they
 * concluded is shown with it and is no finding of the desk's, until somebody here concludes the same.
 *
 * @param author as the file names them; null where it names nobody
 * @param day when they wrote it, as the file has it; null where it does not say
 * @param file what the file is called
 * @param concluded null where they concluded nothing that the desk has a word for
 * @param tags what they filed it under, and what they concluded where the desk has no word for it
 * @param about the words that they wrote it about, where these are not the passage's; null where they are
 */
public record OthersNote(@Nullable String author, @Nullable LocalDate day, String file, @Nullable Finding concluded, List<String> tags, @Nullable String about) {

    /** Keeps the list from being changed later. */
    public OthersNote {
        tags = List.copyOf(tags);
    }

    /** Whose it is: who, when, in which file. */
    public String whose(Sentences sentences) {
        if (author == null) {
            return day == null ? sentences.of(OthersLine.IN_FILE, file) : sentences.of(OthersLine.IN_FILE_ON, file, day);
        }
        return day == null ? sentences.of(OthersLine.BY, author, file) : sentences.of(OthersLine.BY_ON, author, day, file);
    }

    /**
     * What they wrote, of which words, and what they concluded.
     *
     * @param text what they wrote; may be empty
     * @param standing what the desk has concluded of the passage; null where it has not, or that is not to be said
     */
    public String said(String text, @Nullable Finding standing, Sentences sentences) {
        var parts = new ArrayList<String>();
        if (about != null) {
            parts.add(sentences.of(OthersLine.ABOUT, about));
        }
        if (!text.isEmpty()) {
            parts.add(text);
        }
        if (!tags.isEmpty()) {
            parts.add(sentences.of(OthersLine.FILED_UNDER, tags));
        }
        if (concluded != null) {
            parts.add(standing == null || standing == concluded
                    ? sentences.of(OthersLine.CONCLUDED, concluded)
                    : sentences.of(OthersLine.CONCLUDED_OTHERWISE, concluded, standing));
        }
        return String.join("\n", parts);
    }

    /** Whether they concluded something else than the desk has. */
    public boolean isOtherThan(@Nullable Finding standing) {
        return concluded != null && standing != null && concluded != standing;
    }

    /** With something else in the place of what must be hidden. The words of the article are not that. */
    OthersNote shown(UnaryOperator<String> hiding) {
        return new OthersNote(author == null ? null : hiding.apply(author), day, hiding.apply(file), concluded, tags.stream().map(hiding).toList(), about);
    }
}
