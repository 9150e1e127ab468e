package verbatim.comparison;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.source.SourceLocator;
import verbatim.source.capture.SnapshotId;
import verbatim.text.Span;

/**
 * Where words that a person cites stand in the text on file of their source.
 *
 * @param source its title
 * @param standing whether they do
 * @param cited by what the place is cited; null where they do not stand there
 * @param spokenBy who says them there, as the record names them
 * @param around what stands around them there; null where they do not stand in a text
 */
public record CitedPlace(String source, Standing standing, @Nullable SourceLocator cited, List<String> spokenBy, @Nullable Around around) {

    /**
     * A stretch of a text around words.
     *
     * @param text the stretch
     * @param from where it begins in the whole text, in UTF-16 units
     * @param words where the words stand in the stretch, from the first to the last
     * @param language of the text, ISO 639-1
     */
    public record Around(SnapshotId snapshot, String text, int from, Span words, String language) {}


    /** Whether words stand in a text. */
    public enum Standing {
        /** The source has no text on file, or none that the person may know, or no words were cited. */
        NOT_COMPARED,
        /** They do, as they are written or but for what the house style permits. */
        FOUND,
        /** They do not. */
        MISSING
    }

    /** Of words that were not looked for. */
    public static CitedPlace notCompared() {
        return new CitedPlace("", Standing.NOT_COMPARED, null, List.of(), null);
    }
}
