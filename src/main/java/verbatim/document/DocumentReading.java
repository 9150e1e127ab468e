package verbatim.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads documents that people bring as sources: bytes become text with locators, or a refusal that says why not. The
 * format is told by the content first, and by the file's name where the content leaves it open.
 *
 * <p>A few files are read at a time, in the order in which they came; each may take its time and its memory and no more. A
 * small file of plain text or captions is read here, all others by {@linkplain ReaderProcess a process of their own}.
 * Resolves nothing outside the file, and takes seconds for the largest: call it off the threads that people wait on. Safe
 * to be used by several threads.
 */
public final class DocumentReading {

    /** The largest file read, in bytes. */
    public static final int LARGEST_FILE = 20 * 1024 * 1024;

    /** The longest text that a document may hold, in UTF-16 units. */
    public static final int LONGEST_TEXT = 5_000_000;

    /** In bytes; plain text up to here costs less than a process, in time and memory, whatever stands in it. */
    private static final int SMALL = 256 * 1024;

    private final ReadingLimits limits;
    private final ReadingPlaces places;

    /** Reading within the limits of the desk, of which an application has one. */
    public DocumentReading() {
        this(ReadingLimits.standard());
    }

    DocumentReading(ReadingLimits limits) {
        this.limits = limits;
        this.places = new ReadingPlaces(limits.places());
    }

    /** How many files are read at a time; whoever comes next waits for a turn. */
    public int places() {
        return limits.places();
    }

    /**
     * The text of a document.
     *
     * @param file called as the person's computer calls it, or what a web address ends with; the name may be empty
     * @param charset the encoding that a server gave; taken where the bytes do not say otherwise
     * @throws UnreadableDocument if it cannot be read
     * @throws ReadingCancelled if the progress's follower did not let it go on
     */
    public ReadDocument read(BroughtFile file, @Nullable String charset, ReadingProgress progress) {
        FormatReaders.refuseUnlessFit(file.length());
        var format = FormatGuess.of(file.head(FormatGuess.HEAD), file.name());
        places.take(progress);
        try {
            if (format.isPlain() && file.length() <= SMALL) {
                return new FormatReaders().read(file.bytes(), file.name(), charset, timed(progress));
            }
            var question = new ReaderProcess.Question(ReaderFrames.Kind.READ, file, charset, null, LONGEST_TEXT);
            return (ReadDocument) new ReaderProcess(limits, question).answer(progress);
        } finally {
            places.leave();
        }
    }

    /**
     * The text of a file of plain text, from which an article is imported.
     *
     * @param longest text that is taken, in UTF-16 units
     * @throws UnreadableDocument if it is empty, no text, too long, or in an encoding that cannot be told
     * @throws ReadingCancelled if the progress's follower did not let it go on
     */
    public PlainText plain(BroughtFile file, int longest, ReadingProgress progress) {
        places.take(progress);
        try {
            if (file.length() <= SMALL) {
                return PlainTextReader.read(file.bytes(), file.name(), longest);
            }
            var question = new ReaderProcess.Question(ReaderFrames.Kind.PLAIN, file, null, null, longest);
            return (PlainText) new ReaderProcess(limits, question).answer(progress);
        } finally {
            places.leave();
        }
    }

    /**
     * The articles of a file, in whichever format they came: one, or of a feed and of several ninjs items one each. Of a file
     * of plain text each sign is kept as it stands there.
     *
     * @param charset the encoding that a server gave; taken where the bytes do not say otherwise
     * @param address from which it was fetched; null where it came as a file
     * @param longest text of a file of plain text that is taken, in UTF-16 units
     * @throws UnreadableDocument if it cannot be read
     * @throws ReadingCancelled if the progress's follower did not let it go on
     */
    public List<BroughtStory> stories(
            BroughtFile file, @Nullable String charset, @Nullable String address, int longest, ReadingProgress progress) {
        FormatReaders.refuseUnlessFit(file.length());
        if (address == null && isPlainText(file)) {
            return List.of(BroughtStory.plain(plain(file, longest, progress).words()));
        }
        places.take(progress);
        try {
            return stories(new ReaderProcess(limits, new ReaderProcess.Question(ReaderFrames.Kind.STORIES, file, charset, address, longest))
                    .answer(progress));
        } finally {
            places.leave();
        }
    }

    private static boolean isPlainText(BroughtFile file) {
        var head = file.head(Math.max(FormatGuess.HEAD, StoryFormat.HEAD));
        return StoryFormat.of(head, file.name()) == StoryFormat.DOCUMENT && FormatGuess.of(head, file.name()) == DocumentFormat.PLAIN_TEXT;
    }

    private static List<BroughtStory> stories(Object answer) {
        return ((List<?>) answer).stream().map(BroughtStory.class::cast).toList();
    }

    private ReadingProgress timed(ReadingProgress progress) {
        long end = System.nanoTime() + limits.time().toNanos();
        return part -> {
            if (System.nanoTime() - end > 0) {
                throw limits.outOfTime();
            }
            return progress.goesOn(part);
        };
    }
}
