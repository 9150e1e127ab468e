package verbatim.ui.sources;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;

/** Bytes that the desk keeps, fetched piece by piece as they are read. */
class StoredBytes extends AbstractResource {

    /** Small enough for many listeners, large enough for few questions. */
    private static final int PIECE = 512 * 1024;

    /** Where they are. */
    interface Store {

        /** Some of them, at most so many after the first {@code from}; empty in the end. */
        byte[] part(int from, int most);
    }

    private final String name;
    private final int length;
    private final Store store;

    /**
     * So many bytes.
     *
     * @param name that no others have
     */
    StoredBytes(String name, int length, Store store) {
        this.name = name;
        this.length = length;
        this.store = store;
    }

    @Override
    public String getDescription() {
        return name;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return length;
    }

    @Override
    public InputStream getInputStream() {
        return new Pieces();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredBytes bytes && bytes.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    private final class Pieces extends InputStream {

        private byte[] piece = new byte[0];

        /** Where in all of them the piece begins, and where in the piece the reading is. */
        private int start;

        private int at;

        @Override
        public int read() {
            return isAtEnd() ? -1 : piece[at++] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int most) {
            if (most == 0) {
                return 0;
            }
            if (isAtEnd()) {
                return -1;
            }
            var count = Math.min(most, piece.length - at);
            System.arraycopy(piece, at, into, offset, count);
            at += count;
            return count;
        }

        @Override
        public long skip(long bytes) {
            var from = start + at;
            var to = (int) Math.clamp(from + bytes, from, Math.max(from, length));
            if (to <= start + piece.length) {
                at = to - start;
            } else {
                piece = new byte[0];
                start = to;
                at = 0;
            }
            return to - from;
        }

        private boolean isAtEnd() {
            if (at == piece.length && start + at < length) {
                start += at;
                at = 0;
                piece = store.part(start, PIECE);
            }
            return at == piece.length;
        }
    }
}
