package verbatim.document;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/**
 * A ZIP archive of which single parts are inflated, and counted while they are: an archive of a few kilobytes can swell to
 * gigabytes. What its directory claims about sizes is not believed.
 */
final class Archive implements Closeable {

    /** The most that all parts read may inflate to, in bytes. */
    private static final long MOST_INFLATED = 100L * 1024 * 1024;

    /** Beyond this many bytes, a part may be so many times the size of the whole archive and no more. */
    private static final long SMALL_PART = 1024L * 1024;

    /** XML of tables shrinks to a fiftieth at most; deflate's own limit is a thousandth. */
    private static final long MOST_RATIO = 150;

    private final ZipFile zip;
    private final long packed;
    private long inflated;

    Archive(byte[] bytes) throws IOException {
        packed = bytes.length;
        zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes)).get();
    }

    /**
     * A part, inflated as it is read; empty if there is none of the name.
     *
     * @throws UnreadableDocument while it is read, if it swells beyond bounds
     */
    InputStream part(String name) throws IOException {
        var entry = zip.getEntry(name);
        return entry == null ? InputStream.nullInputStream() : new Counted(zip.getInputStream(entry));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private void count(long bytes) {
        inflated += bytes;
        if (inflated > MOST_INFLATED || (inflated > SMALL_PART && inflated > packed * MOST_RATIO)) {
            throw new UnreadableDocument(DocumentRefusal.WORD_SWELLS);
        }
    }

    /** Counts what comes out. */
    private final class Counted extends FilterInputStream {
        Counted(InputStream part) {
            super(part);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int some = super.read(into, from, length);
            count(Math.max(0, some));
            return some;
        }
    }
}
