package verbatim.document;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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
        return guarded(damaged(format), () -> read(bytes, fileName, format, announced, progress));
    }

    /**
     * The articles of a file, one or more.
     *
     * @param charset the encoding that was announced; taken where the bytes do not say otherwise
     * @param address from which it was fetched; null where it came as a file
     * @throws UnreadableDocument if it cannot be read
     * @throws ReadingCancelled if the progress's follower did not let it go on
     */
    List<BroughtStory> stories(byte[] bytes, String fileName, @Nullable String charset, @Nullable String address, ReadingProgress progress) {
        refuseUnlessFit(bytes.length);
        var announced = charset == null ? null : Decoding.named(charset).orElse(null);
        var format = StoryFormat.of(bytes, fileName);
        var stories = guarded(damaged(format), () -> stories(bytes, fileName, format, announced, address, progress));
        stories.forEach(story -> GrowingText.refuseIfLongerThan(DocumentReading.LONGEST_TEXT, story.text().length()));
        return stories;
    }

    private static <T> T guarded(DocumentRefusal damaged, Callable<T> reading) {
        try {
            return reading.call();
        } catch (UnreadableDocument | ReadingCancelled told) {
            throw told;
        } catch (StackOverflowError | OutOfMemoryError | Exception broken) {
            // The boundary: what a library meets in a broken or hostile file, in whatever exception it says so.
            throw new UnreadableDocument(damaged, broken);
        }
    }

    private List<BroughtStory> stories(byte[] bytes, String fileName, StoryFormat format, @Nullable Charset announced, @Nullable String address, ReadingProgress progress)
            throws Exception {
        return switch (format) {
            case PAGE -> List.of(PageStoryReader.read(HtmlReader.decoded(bytes, announced), address, progress));
            case WORD -> List.of(new WordReader()
                    .story(bytes, progress)
                    .orElseThrow(() -> noWord(fileName)));
            case OPEN_TEXT -> List.of(OpenTextReader.read(bytes, progress));
            case RICH_TEXT -> List.of(RichTextReader.read(bytes, progress));
            case MARKDOWN -> List.of(MarkdownStoryReader.read(Decoding.decoded(bytes, announced), progress));
            case NINJS -> NinjsReader.read(Decoding.decoded(bytes, announced));
            case FEED -> FeedReader.read(Decoding.decoded(bytes, announced), progress);
            case MAIL -> List.of(MailReader.read(bytes, progress));
            case DOCUMENT -> List.of(story(read(bytes, fileName, announced == null ? null : announced.name(), progress)));
        };
    }

    private static BroughtStory story(ReadDocument read) {
        var facts = new StoryFacts();
        HeadLines.offer(read, facts);
        return BroughtStory.of(read.text(), facts).with(read.warnings());
    }

    private static UnreadableDocument noWord(String fileName) {
        return new UnreadableDocument(BinaryFormat.ZIP.refusal(fileName.toLowerCase(Locale.ROOT).endsWith(".docx") ? "" : fileName));
    }

    private static DocumentRefusal damaged(StoryFormat format) {
        return switch (format) {
            case PAGE -> DocumentRefusal.PAGE_DAMAGED;
            case WORD, OPEN_TEXT -> DocumentRefusal.WORD_DAMAGED;
            default -> DocumentRefusal.FILE_DAMAGED;
        };
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
                    .orElseThrow(() -> noWord(fileName));
            case HTML -> new HtmlReader().read(bytes, announced, progress);
            case SUBRIP -> new SubRipReader().read(Decoding.decoded(bytes, announced), progress);
            case SBV -> new SubRipReader().readSbv(Decoding.decoded(bytes, announced), progress);
            case TTML -> new TimedTextReader().read(bytes, progress);
            case MAIL -> MailReader.document(bytes, progress);
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
            case TTML -> DocumentRefusal.TIMED_TEXT_WITHOUT_WORDS;
            default -> DocumentRefusal.FILE_DAMAGED;
        };
    }
}
