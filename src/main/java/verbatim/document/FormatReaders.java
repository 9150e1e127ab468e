package verbatim.document;

import java.nio.charset.Charset;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The readers of all formats, without limits of time and memory: what {@link DocumentReading} lets read in the process where
 * it may.
 */
final class FormatReaders {

    /**
     * The text of a document.
     *
     * @param charset the encoding that was announced; taken where the bytes do not say otherwise
     * @throws UnreadableDocument if it cannot be read
     * @throws ReadingCancelled if the progress's follower did not let it go on
     */
    ReadDocument read(byte[] bytes, String fileName, @Nullable String charset, ReadingProgress progress) {
        refuseUnlessFit(bytes.length);
        var announced = charset == null ? null : Decoding.named(charset).orElse(null);
        var format = FormatGuess.of(bytes, fileName);
        try {
            return read(bytes, fileName, format, announced, progress);
        } catch (UnreadableDocument | ReadingCancelled told) {
            throw told;
        } catch (StackOverflowError | OutOfMemoryError | Exception broken) {
            // The boundary: what a library meets in a broken or hostile file, in whatever exception it says so.
            throw new UnreadableDocument(damaged(format), broken);
        }
    }

    /** @throws UnreadableDocument if there are no bytes, or more than are read */
    static void refuseUnlessFit(long bytes) {
        if (bytes > DocumentReading.LARGEST_FILE) {
            throw new UnreadableDocument(
                    DocumentRefusal.FILE_TOO_LARGE,
                    Math.toIntExact((bytes + (1 << 20) - 1) >> 20),
                    DocumentReading.LARGEST_FILE >> 20);
        }
        if (bytes == 0) {
            throw new UnreadableDocument(DocumentRefusal.EMPTY);
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

    private static DocumentRefusal damaged(DocumentFormat format) {
        return switch (format) {
            case PDF -> DocumentRefusal.PDF_DAMAGED;
            case WORD -> DocumentRefusal.WORD_DAMAGED;
            case HTML -> DocumentRefusal.PAGE_DAMAGED;
            default -> DocumentRefusal.FILE_DAMAGED;
        };
    }
}
