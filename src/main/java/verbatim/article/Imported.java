package verbatim.article;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text on its way in, with the bytes that it came as.
 *
 * @param text the text as read, not yet normalised
 * @param original the bytes as they came
 * @param fileName null where the text was pasted
 * @param charset name of the encoding that the bytes were read in; of a format that says that itself, any
 * @param comments what stands beside the text in the file
 */
public record Imported(String text, byte[] original, @Nullable String fileName, String charset, List<FileComment> comments) {

    /** So many words are read and stored while a person waits for it; the import of a longer text is a job. */
    public static final int MOST_WORDS_AT_ONCE = 20_000;

    /** Keeps its own list. */
    public Imported {
        comments = List.copyOf(comments);
    }

    /** A text with nothing beside it. */
    public Imported(String text, byte[] original, @Nullable String fileName, String charset) {
        this(text, original, fileName, charset, List.of());
    }

    /** The same with comments beside its text. */
    Imported with(List<FileComment> beside) {
        return new Imported(text, original, fileName, charset, beside);
    }

    /** Whether it takes so long that its import is a job. */
    public boolean isLong() {
        return new RevisionText(text).words() > MOST_WORDS_AT_ONCE;
    }

    /** A text that somebody pasted. */
    public static Imported pasted(String text) {
        return new Imported(text, text.getBytes(StandardCharsets.UTF_8), null, StandardCharsets.UTF_8.name());
    }
}
