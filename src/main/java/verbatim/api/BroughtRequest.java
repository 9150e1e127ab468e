package verbatim.api;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import verbatim.document.BroughtFile;

/** A request whose body was taken in whole. */
final class BroughtRequest extends HttpServletRequestWrapper {

    private final BroughtFile body;

    BroughtRequest(HttpServletRequest request, BroughtFile body) {
        super(request);
        this.body = body;
    }

    @Override
    public ServletInputStream getInputStream() {
        return new Body(body.stream());
    }

    @Override
    public BufferedReader getReader() {
        return new BufferedReader(new InputStreamReader(body.stream(), StandardCharsets.UTF_8));
    }

    @Override
    public int getContentLength() {
        return Math.toIntExact(body.length());
    }

    @Override
    public long getContentLengthLong() {
        return body.length();
    }

    private static final class Body extends ServletInputStream {
        private final InputStream bytes;
        private boolean finished;

        Body(InputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public int read() throws IOException {
            return noted(bytes.read());
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            return noted(bytes.read(into, from, most));
        }

        private int noted(int read) {
            finished |= read < 0;
            return read;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new IllegalStateException("all of it is there: nobody need wait for it");
        }
    }
}
