package verbatim.source.capture;

import java.time.Instant;
import verbatim.message.Sayable;
import verbatim.message.Sentences;

/**
 * How and when a text of a source came to the desk.
 *
 * @param number counts the source's texts from 1
 * @param name the file's name or the address it was fetched from
 * @param sha256 of the bytes as they came, in hexadecimal digits
 * @param format as {@link verbatim.document.DocumentFormat} names it
 * @param capturedBy name as shown on the desk
 */
public record Arrival(
        int number,
        Capture.Origin origin,
        String name,
        String sha256,
        String format,
        String capturedBy,
        Instant capturedAt)
        implements Sayable {

    /** Where it came from, in words: "file: minutes.pdf"; what was pasted has no name. */
    @Override
    public String words(Sentences sentences) {
        return origin == Capture.Origin.PASTE ? sentences.of(origin) : sentences.of(origin) + ": " + name;
    }
}
