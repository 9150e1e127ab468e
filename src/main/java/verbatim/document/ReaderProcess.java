package verbatim.document;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads one file in a process of its own, the same program on the same Java with a small heap, because what a library makes
 * of a hostile file cannot be bounded from within. When its time is over, or nobody wants it any more, the process is ended.
 */
final class ReaderProcess {

    private static final Logger LOG = LoggerFactory.getLogger(ReaderProcess.class);

    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(100);

    private static final int LONGEST_NAME = 200;

    /** How the virtual machine ends that is told to end when memory runs out. */
    private static final int OUT_OF_MEMORY = 3;

    /** What of the environment says how names of files are written; passwords stand there, too. */
    private static final Set<String> KEPT = Set.of("LANG", "LC_ALL", "LC_CTYPE", "HOME", "TMPDIR", "SystemRoot");

    private final ReadingLimits limits;
    private final Question question;
    private volatile double reached;
    private volatile boolean givenUp;

    ReaderProcess(ReadingLimits limits, Question question) {
        this.limits = limits;
        this.question = question;
    }

    /**
     * What is to be read.
     *
     * @param kind of the answer: {@code READ}, {@code PLAIN} or {@code STORIES}
     * @param charset the encoding that was announced; null where none was
     * @param address from which it was fetched; null where it came as a file, or that does not matter
     * @param longest text that is taken, in UTF-16 units
     */
    record Question(ReaderFrames.Kind kind, BroughtFile file, @Nullable String charset, @Nullable String address, int longest) {}

    /**
     * What the process answers: a {@link ReadDocument}, a {@link PlainText} or a list of {@link BroughtStory}, as was asked.
     *
     * @throws UnreadableDocument if the file cannot be read within the limits
     * @throws ReadingCancelled if the follower does not let it go on
     */
    Object answer(ReadingProgress progress) {
        long begin = System.nanoTime();
        var process = started();
        try {
            var exchange = new FutureTask<>(exchange(process));
            // A platform thread: pipes are read without yielding.
            Thread.ofPlatform().daemon().name("reader").start(exchange);
            return awaited(exchange, begin, progress);
        } finally {
            givenUp = true;
            process.destroyForcibly();
        }
    }

    private Object awaited(FutureTask<Object> exchange, long begin, ReadingProgress progress) {
        while (true) {
            if (!progress.goesOn(reached)) {
                throw new ReadingCancelled();
            }
            long left = limits.time().toNanos() - (System.nanoTime() - begin);
            try {
                return exchange.get(Math.clamp(left, 0, STEP), TimeUnit.NANOSECONDS);
            } catch (TimeoutException underWay) {
                if (left <= 0) {
                    throw limits.outOfTime();
                }
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new ReadingCancelled();
            } catch (ExecutionException failed) {
                throw failed.getCause() instanceof UnreadableDocument refused ? refused : new IllegalStateException(failed);
            }
        }
    }

    private Callable<Object> exchange(Process process) {
        return () -> {
            try (var in = new DataInputStream(new BufferedInputStream(process.getInputStream()))) {
                ask(process);
                return answered(in);
            } catch (IOException brokenOff) {
                throw ended(process.waitFor(), brokenOff);
            }
        };
    }

    private void ask(Process process) throws IOException {
        try (var out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
                var bytes = question.file().stream()) {
            out.writeUTF(question.kind().name());
            ReaderFrames.write(out, endOf(question.file().name()));
            ReaderFrames.write(out, question.charset());
            ReaderFrames.write(out, question.address());
            out.writeInt(question.longest());
            out.writeInt(Math.toIntExact(question.file().length()));
            bytes.transferTo(out);
        }
    }

    /** A name is looked at for its ending. */
    private static String endOf(String name) {
        return name.substring(Math.max(0, name.length() - LONGEST_NAME));
    }

    private Object answered(DataInputStream in) throws IOException {
        while (true) {
            var kind = ReaderFrames.kind(in);
            if (kind == ReaderFrames.Kind.PROGRESS) {
                reached = in.readDouble();
            } else if (kind == ReaderFrames.Kind.REFUSED) {
                throw ReaderFrames.refused(in);
            } else if (kind == question.kind()) {
                return switch (kind) {
                    case READ -> ReaderFrames.document(in);
                    case PLAIN -> ReaderFrames.plain(in);
                    case STORIES -> ReaderFrames.stories(in);
                    case PROGRESS, REFUSED -> throw new IOException("Nobody asks for " + kind);
                };
            } else {
                throw new IOException("Asked for " + question.kind() + ", answered " + kind);
            }
        }
    }

    private UnreadableDocument ended(int exit, IOException brokenOff) {
        if (exit == OUT_OF_MEMORY) {
            return limits.outOfMemory();
        }
        if (!givenUp) {
            LOG.warn("A reader's process ended with {} before it had answered", exit, brokenOff);
        }
        return new UnreadableDocument(DocumentRefusal.READER_ENDED, brokenOff);
    }

    private Process started() {
        var builder = new ProcessBuilder(command()).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().keySet().retainAll(KEPT);
        try {
            return builder.start();
        } catch (IOException unstarted) {
            LOG.error("No reader's process can be started", unstarted);
            throw new UnreadableDocument(DocumentRefusal.NO_READER, unstarted);
        }
    }

    private List<String> command() {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + limits.megabytes() + "m",
                // Memory beside the heap has its bounds as well.
                "-XX:MaxMetaspaceSize=64m",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+SuppressFatalErrorMessage",
                "-XX:+DisplayVMOutputToStderr",
                // Made to start quickly, and to use one processor.
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                // Nobody reads what libraries log about a stranger's file.
                "-Dslf4j.provider=org.slf4j.helpers.NOP_FallbackServiceProvider",
                "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
                "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
                "-cp",
                System.getProperty("java.class.path"),
                ReaderMain.class.getName(),
                // The application ends it before.
                String.valueOf(limits.time().toSeconds() + 5));
    }
}
