package verbatim.source.capture;

import org.jspecify.annotations.Nullable;
import verbatim.document.BroughtFile;
import verbatim.document.ReadDocument;
import verbatim.message.Worded;
import verbatim.text.wording.SharedWording;

/**
 * What was captured and read, before it is kept. Holds the file that it was read from until it is closed.
 *
 * @param file what came, as it came
 * @param name the file's name, or the address where it was found in the end; of pasted text a word for it
 * @param mediaType as the server gave it; null for files and pasted text
 * @param read its text and locators
 * @param wording of the text, to be compared with others'
 */
public record Capture(
        Origin origin,
        BroughtFile file,
        String name,
        @Nullable String mediaType,
        ReadDocument read,
        SharedWording wording)
        implements AutoCloseable {

    /** With all that is computed of it, which takes a while: nothing of it is left to whoever keeps it, and holds locks. */
    static Capture of(Origin origin, BroughtFile file, String name, @Nullable String mediaType, ReadDocument read) {
        return new Capture(origin, file, name, mediaType, read, Wordings.read(read.text()));
    }

    /** How it came. */
    public enum Origin implements Worded {
        PASTE,
        FILE,
        ADDRESS
    }

    @Override
    public void close() {
        file.close();
    }
}
