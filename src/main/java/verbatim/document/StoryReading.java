package verbatim.document;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Reads articles in the formats in which they come: text, Markdown, web pages, Word and OpenDocument texts, rich text, PDF,
 * ninjs, feeds and e-mail. Resolves nothing outside the file.
 *
 * <p>Reads in the process itself, each file for a bounded time: for a command, which is a process of its own. A file that takes
 * longer is given up; its thread ends with the process.
 */
public final class StoryReading {

    private final ReadingLimits limits;

    /** Reading within the limits of the desk. */
    public StoryReading() {
        this(ReadingLimits.standard());
    }

    StoryReading(ReadingLimits limits) {
        this.limits = limits;
    }

    /**
     * The articles of a file: one, or of a feed and of several ninjs items one each.
     *
     * @param file called as the person's computer calls it, or what a web address ends with; the name may be empty
     * @param charset the encoding that a server gave; taken where the bytes do not say otherwise
     * @param address from which it was fetched; null where it came as a file
     * @throws UnreadableDocument if it cannot be read
     */
    public List<BroughtStory> read(BroughtFile file, @Nullable String charset, @Nullable String address) {
        FormatReaders.refuseUnlessFit(file.length());
        var task = new FutureTask<>(() -> new FormatReaders().stories(
                file.bytes(), file.name(), charset, address, part -> !Thread.currentThread().isInterrupted()));
        var reader = Thread.ofPlatform().daemon().name("story").start(task);
        try {
            return task.get(limits.time().toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException tooLong) {
            reader.interrupt();
            throw limits.outOfTime();
        } catch (InterruptedException ended) {
            reader.interrupt();
            Thread.currentThread().interrupt();
            throw new ReadingCancelled();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof UnreadableDocument refused ? refused : new IllegalStateException(failed);
        }
    }
}
