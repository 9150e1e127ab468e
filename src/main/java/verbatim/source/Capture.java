package verbatim.source;

import org.jspecify.annotations.Nullable;
import verbatim.document.ReadDocument;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.text.Sha256;
import verbatim.text.wording.SharedWording;

/**
 * What was captured and read, before it is kept.
 *
 * @param bytes as they came
 * @param name the file's name, or the address where it was found in the end; of pasted text a word for it
 * @param mediaType as the server gave it; null for files and pasted text
 * @param read its text and locators
 * @param sha256 of the bytes, in hexadecimal digits
 * @param wording of the text, to be told from others'
 */
public record Capture(
        Origin origin,
        byte[] bytes,
        String name,
        @Nullable String mediaType,
        ReadDocument read,
        String sha256,
        SharedWording wording) {

    /** With all that is computed of it, which takes a while: nothing of it is left to whoever keeps it, and holds locks. */
    static Capture of(Origin origin, byte[] bytes, String name, @Nullable String mediaType, ReadDocument read) {
        return new Capture(origin, bytes, name, mediaType, read, Sha256.of(bytes), Wordings.read(read.text()));
    }

    /** How it came. */
    public enum Origin implements Worded {
        PASTE,
        FILE,
        ADDRESS;

        /** As shown: "fetched". */
        public String words() {
            return Sentences.ENGLISH.of(this);
        }
    }
}
