package verbatim.document;

import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents that people bring as sources: bytes become text with locators, or a sentence that says why not. The
 * format is told by the content first, and by the file's name where the content leaves it open.
 *
 * <p>Free of state, and safe to be used by several threads. Reading works in bounded memory, resolves nothing outside the
 * bytes, and takes seconds for the largest documents: call it off the threads that people wait on.
 */
public final class DocumentReading {

    /** The largest file read, in bytes. */
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    /** The longest text that a document may hold, in UTF-16 units. */
    public static final int LONGEST_TEXT = 5_000_000;

    /**
     * The text of a document.
     *
     * @param fileName as the person's computer calls it, or what a web address ends with; may be empty
     * @throws UnreadableDocument if it cannot be read, with a sentence for the person who chose it
     * @throws ReadingCancelled if the progress's follower did not let it go on
     */
    public ReadDocument read(byte[] bytes, String fileName, ReadingProgress progress) {
        return read(bytes, fileName, null, progress);
    }

    /**
     * The text of a document whose encoding was announced.
     *
     * @param charset the encoding that the server gave; taken where the bytes do not say otherwise
     */
    public ReadDocument read(byte[] bytes, String fileName, @Nullable String charset, ReadingProgress progress) {
        if (bytes.length > LARGEST_FILE) {
            throw new UnreadableDocument("The file has %d MB; %d MB are read at most. Bring the part that matters."
                    .formatted((bytes.length + (1 << 20) - 1) >> 20, LARGEST_FILE >> 20));
        }
        if (bytes.length == 0) {
            throw new UnreadableDocument("The file is empty.");
        }
        var announced = charset == null ? null : Decoding.named(charset).orElse(null);
        var format = FormatGuess.of(bytes, fileName);
        try {
            return read(bytes, fileName, format, announced, progress);
        } catch (UnreadableDocument | ReadingCancelled told) {
            throw told;
        } catch (StackOverflowError | Exception broken) {
            // The boundary: what a library meets in a broken or hostile file, in whatever exception it says so.
            throw new UnreadableDocument(damaged(format), broken);
        }
    }

    private static ReadDocument read(
            byte[] bytes,
            String fileName,
            DocumentFormat format,
            @Nullable Charset announced,
            ReadingProgress progress)
            throws Exception {
        return switch (format) {
            case PDF -> new PdfReader().read(bytes, progress);
            case WORD -> new WordReader()
                    .read(bytes, progress)
                    .orElseThrow(() -> new UnreadableDocument(BinaryFormat.ZIP.refusal(
                            fileName.toLowerCase(Locale.ROOT).endsWith(".docx") ? "" : fileName)));
            case HTML -> new HtmlReader().read(bytes, announced, progress);
            case SUBRIP -> new SubRipReader().read(Decoding.decoded(bytes, announced), progress);
            case WEB_VTT -> new WebVttReader().read(Decoding.decoded(bytes, announced), progress);
            case PLAIN_TEXT, MARKDOWN -> new TranscriptReader()
                    .read(Decoding.decoded(bytes, announced), format, progress);
        };
    }

    private static String damaged(DocumentFormat format) {
        return switch (format) {
            case PDF -> "The PDF is damaged, or cut off. Get it again, or save its text as .txt.";
            case WORD -> "The Word document is damaged, or cut off. Get it again, or save its text as .txt.";
            case HTML -> "The page cannot be taken apart. Save its text as .txt, or paste it.";
            default -> "The file cannot be read. Save its text as .txt in UTF-8, or paste it.";
        };
    }
}
