package verbatim.source;

import org.jspecify.annotations.Nullable;
import verbatim.document.BroughtFile;
import verbatim.document.ReadDocument;

/**
 * What was captured and read, before it is kept. Holds the file that it was read from until it is closed.
 *
 * @param file what came, as it came
 * @param name the file's name, or the address where it was found in the end; of pasted text a word for it
 * @param mediaType as the server gave it; null for files and pasted text
 * @param read its text and locators
 */
public record Capture(Origin origin, BroughtFile file, String name, @Nullable String mediaType, ReadDocument read)
        implements AutoCloseable {

    /** How it came. */
    public enum Origin {
        PASTE("pasted"),
        FILE("from a file"),
        ADDRESS("fetched");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        /** As shown: "fetched". */
        public String words() {
            return words;
        }
    }

    @Override
    public void close() {
        file.close();
    }
}
