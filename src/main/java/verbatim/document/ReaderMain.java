package verbatim.document;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads one file, which comes on standard input, and answers in {@linkplain ReaderFrames frames} on standard output: the
 * program of a reader's process, started by {@link ReaderProcess}. Knows nothing of the desk.
 */
final class ReaderMain {

    private static final double STEP = 0.01;
    private static final long MILLIS = 1_000;
    private static final int GIVEN_UP = 4;

    private final DataInputStream in;
    private final DataOutputStream out;
    private double told = -1;

    private ReaderMain(DataInputStream in, DataOutputStream out) {
        this.in = in;
        this.out = out;
    }

    /**
     * Reads what comes, and ends.
     *
     * @param arguments how many seconds it may live
     */
    public static void main(String[] arguments) throws IOException {
        endsAfter(Long.parseLong(arguments[0]));
        firstToGo();
        var frames = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        // What a library prints must not stand among the frames.
        System.setOut(System.err);
        new ReaderMain(new DataInputStream(System.in), frames).answer();
        frames.flush();
    }

    private void answer() throws IOException {
        var kind = ReaderFrames.Kind.valueOf(in.readUTF());
        var name = ReaderFrames.words(in, ReaderFrames.LONGEST_NAME);
        var charset = ReaderFrames.optional(in);
        var address = ReaderFrames.optional(in);
        int longest = in.readInt();
        var bytes = in.readNBytes(in.readInt());
        try {
            switch (kind) {
                case PLAIN -> ReaderFrames.write(out, PlainTextReader.read(bytes, name, longest));
                case STORIES -> ReaderFrames.write(out, stories(bytes, name, charset, address));
                case READ -> ReaderFrames.write(out, new FormatReaders().read(bytes, name, charset, this::tell));
                case PROGRESS, REFUSED -> throw new IOException("Nobody asks for " + kind);
            }
        } catch (UnreadableDocument refused) {
            ReaderFrames.write(out, refused);
        }
    }

    private List<BroughtStory> stories(byte[] bytes, String name, @Nullable String charset, @Nullable String address) {
        var stories = new FormatReaders().stories(bytes, name, charset, address, this::tell);
        GrowingText.refuseIfLongerThan(DocumentReading.LONGEST_TEXT, stories.stream().mapToLong(story -> story.text().length()).sum());
        return stories;
    }

    /** Whoever does not want it to go on ends the process. */
    private boolean tell(double part) {
        if (part >= told + STEP) {
            told = part;
            try {
                out.writeUTF(ReaderFrames.Kind.PROGRESS.name());
                out.writeDouble(part);
                out.flush();
            } catch (IOException nobodyListens) {
                throw new UncheckedIOException(nobodyListens);
            }
        }
        return true;
    }

    /** Should the application be gone, nobody else would end it. */
    private static void endsAfter(long seconds) {
        Thread.ofPlatform().daemon().name("end").start(() -> {
            try {
                Thread.sleep(seconds * MILLIS);
            } catch (InterruptedException never) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(GIVEN_UP);
        });
    }

    /** Where the machine's memory runs short, Linux ends this process and not the application. */
    private static void firstToGo() {
        try {
            Files.writeString(Path.of("/proc/self/oom_score_adj"), "1000");
        } catch (IOException otherSystem) {
            // There its own limits have to do.
        }
    }
}
