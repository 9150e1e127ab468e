package verbatim.passage;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where words that a person cites stand in the text on file of their source.
 *
 * @param source its title
 * @param standing whether they do
 * @param cited by what the place is cited; null where they do not stand there
 * @param spokenBy who says them there, as the record names them
 */
record CitedPlace(String source, Standing standing, @Nullable String cited, List<String> spokenBy) {

    /** Whether words stand in a text. */
    enum Standing {
        /** The source has no text on file, or none that the person may know, or no words were cited. */
        NOT_COMPARED,
        FOUND,
        MISSING
    }

    static CitedPlace notCompared() {
        return new CitedPlace("", Standing.NOT_COMPARED, null, List.of());
    }
}
