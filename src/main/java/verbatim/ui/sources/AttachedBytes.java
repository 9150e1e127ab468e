package verbatim.ui.sources;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.AbstractResource;
import verbatim.source.capture.Attaching;
import verbatim.source.capture.AttachmentId;

/** An attachment's bytes, fetched piece by piece as they are read. */
class AttachedBytes extends AbstractResource {

    /** Small enough for many listeners, large enough for few questions. */
    private static final int PIECE = 512 * 1024;

    private final Attaching attaching;
    private final AttachmentId id;
    private final Attaching.Content content;

    AttachedBytes(Attaching attaching, AttachmentId id, Attaching.Content content) {
        this.attaching = attaching;
        this.id = id;
        this.content = content;
    }

    @Override
    public String getDescription() {
        return "attachment " + id.value();
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return content.length();
    }

    @Override
    public InputStream getInputStream() {
        return new Pieces();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AttachedBytes bytes && bytes.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private final class Pieces extends InputStream {

        private byte[] piece = new byte[0];

        /** Where in the attachment the piece begins, and where in the piece the reading is. */
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
            var to = (int) Math.clamp(from + bytes, from, Math.max(from, content.length()));
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
            if (at == piece.length && start + at < content.length()) {
                start += at;
                at = 0;
                piece = attaching.part(id, start, PIECE);
            }
            return at == piece.length;
        }
    }
}
