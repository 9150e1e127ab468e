package verbatim.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A file that somebody brought, kept on disk while it is needed and never in memory as a whole. It is there for whoever
 * holds it: the last one to close it gives the room back. The operating system removes it in any case, when the process
 * ends in whatever way, for the file is unlinked as soon as it is open.
 *
 * <p>Safe to be read by several threads. Interrupting one that reads closes it for all.
 */
public final class BroughtFile implements AutoCloseable {

    private static final int BUFFER = 64 * 1024;

    private final Shared shared;
    private final String name;
    private final AtomicBoolean closed = new AtomicBoolean();

    private BroughtFile(Shared shared, String name) {
        this.shared = shared;
        this.name = GrowingText.clean(name);
    }

    /**
     * Takes a file in as it arrives.
     *
     * @param name as the person's computer calls it
     * @param largest in bytes; of a larger one nothing is kept, and no more is read than shows that it is larger
     * @throws UnreadableDocument if it is larger
     * @throws IOException if it breaks off, or the disk does not take it
     */
    public static BroughtFile received(String name, InputStream arriving, long largest) throws IOException {
        try (var incoming = new Incoming(largest)) {
            var buffer = new byte[BUFFER];
            for (int some = arriving.read(buffer); some >= 0; some = arriving.read(buffer)) {
                incoming.write(buffer, 0, some);
            }
            return incoming.arrived(name);
        }
    }

    /** A file of these bytes. */
    public static BroughtFile of(String name, byte[] bytes) {
        try (var incoming = new Incoming(bytes.length)) {
            incoming.write(bytes);
            return incoming.arrived(name);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    /** As the person's computer calls it; may be empty. */
    public String name() {
        return name;
    }

    /** In bytes. */
    public long length() {
        return shared.length;
    }

    /** Of its bytes, in hexadecimal digits. */
    public String sha256() {
        return shared.sha256;
    }

    /** Its bytes from the beginning. */
    public InputStream stream() {
        return new Bytes(shared.channel);
    }

    /** Its first bytes, or all where there are fewer. */
    public byte[] head(int most) {
        try (var bytes = stream()) {
            return bytes.readNBytes(most);
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }

    /** All its bytes: for small files, and for a process that reads nothing else. */
    public byte[] bytes() {
        return head(Math.toIntExact(shared.length));
    }

    /** Another hold on the same file, to be closed by whoever takes it. */
    public BroughtFile again() {
        shared.holders.incrementAndGet();
        return new BroughtFile(shared, name);
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true) && shared.holders.decrementAndGet() == 0) {
            shared.close();
        }
    }

    /** A file that is about to come: what is written is counted, and goes to disk. */
    public static final class Incoming extends OutputStream {

        private static final int MEGABYTES = 20;

        private final long largest;
        private final FileChannel channel;
        private final OutputStream out;
        private final MessageDigest digest;
        private long length;
        private boolean arrived;

        /** @param largest in bytes */
        public Incoming(long largest) throws IOException {
            this.largest = largest;
            this.digest = digest();
            this.channel = unlinked();
            this.out = Channels.newOutputStream(channel);
        }

        @Override
        public void write(int sign) throws IOException {
            write(new byte[] {(byte) sign}, 0, 1);
        }

        /** @throws UnreadableDocument if it becomes larger than is taken */
        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            length += count;
            if (length > largest) {
                throw new UnreadableDocument(DocumentRefusal.LARGER_THAN_TAKEN, Math.toIntExact(largest >> MEGABYTES));
            }
            digest.update(bytes, from, count);
            out.write(bytes, from, count);
        }

        /** The file, now that it is whole. */
        public BroughtFile arrived(String name) {
            arrived = true;
            var sha256 = HexFormat.of().formatHex(digest.digest());
            return new BroughtFile(new Shared(channel, length, sha256, new AtomicInteger(1)), name);
        }

        /** What has not arrived is thrown away. */
        @Override
        public void close() throws IOException {
            if (!arrived) {
                channel.close();
            }
        }

        private static FileChannel unlinked() throws IOException {
            Path file = Files.createTempFile("verbatim-", ".brought");
            try {
                return FileChannel.open(
                        file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            } catch (IOException unopened) {
                Files.deleteIfExists(file);
                throw unopened;
            }
        }

        private static MessageDigest digest() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException("every Java has SHA-256", impossible);
            }
        }
    }

    /** What all that hold the file have in common. */
    private record Shared(FileChannel channel, long length, String sha256, AtomicInteger holders) {

        void close() {
            try {
                channel.close();
            } catch (IOException lost) {
                throw new UncheckedIOException(lost);
            }
        }
    }

    /** Reads at a place of its own. */
    private static final class Bytes extends InputStream {
        private final FileChannel channel;
        private long at;

        Bytes(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (most == 0) {
                return 0;
            }
            int some = channel.read(ByteBuffer.wrap(into, from, most), at);
            at += Math.max(0, some);
            return some;
        }
    }
}
