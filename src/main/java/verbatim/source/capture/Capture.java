package verbatim.source.capture;

import org.jspecify.annotations.Nullable;
import verbatim.document.BroughtFile;
import verbatim.document.ReadDocument;
import verbatim.fetch.Fetched;
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
 * @param page what else is kept of a page that was fetched; null for files and pasted text
 */
public record Capture(
        Origin origin,
        BroughtFile file,
        String name,
        @Nullable String mediaType,
        ReadDocument read,
        SharedWording wording,
        @Nullable FetchedPage page)
        implements AutoCloseable {

    /** With all that is computed of it, which takes a while: nothing of it is left to whoever keeps it, and holds locks. */
    static Capture of(Origin origin, BroughtFile file, String name, ReadDocument read) {
        return new Capture(origin, file, name, null, read, Wordings.read(read.text()), null);
    }

    /** The same of a page. */
    static Capture of(Fetched fetched, BroughtFile file, ReadDocument read, BroughtFile warc) {
        var asked = fetched.hops().getFirst().toString();
        return new Capture(
                Origin.ADDRESS,
                file,
                fetched.address().toString(),
                fetched.mediaType(),
                read,
                Wordings.read(read.text()),
                new FetchedPage(asked, fetched.charset(), fetched.at(), warc));
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
        if (page != null) {
            page.warc().close();
        }
    }
}
