package verbatim.fetch;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A server on the loopback to which things are posted, and which takes them in every way in which a server can. */
public final class Receiver implements AutoCloseable {

    /** How it takes what is posted. */
    public enum Way {
        TAKES, FAULT, REDIRECTS, GONE, TAKES_AND_BREAKS_OFF, TALKS_FOR_EVER, HANGS, BREAKS_OFF, SAYS_NONSENSE
    }

    /** What was posted. */
    public record Posted(Map<String, String> headers, String body) {}

    private final ServerSocket socket;
    private final List<Posted> posted = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile Way way = Way.TAKES;

    /** Takes what comes. */
    public Receiver() throws IOException {
        socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    /** Posting that may go to the loopback, and does not wait for long. */
    public static Posting posting() {
        return new Posting(settings(), Set.of("127.0.0.0/8"));
    }

    static FetchSettings settings() {
        return new FetchSettings(true, "Verbatim/test", 4096, 0, Duration.ofSeconds(2), Duration.ofSeconds(2));
    }

    /** From now on it takes what comes in this way. */
    public void takes(Way how) {
        way = how;
    }

    /** Where it is. */
    public String url() {
        return "http://127.0.0.1:" + port() + "/hook";
    }

    int port() {
        return socket.getLocalPort();
    }

    /** What was posted until now. */
    public List<Posted> posted() {
        return List.copyOf(posted);
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                var client = socket.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException ended) {
                return;
            }
        }
    }

    private void answer(Socket client) {
        try (client) {
            posted.add(read(new BufferedInputStream(client.getInputStream())));
            var out = client.getOutputStream();
            switch (way) {
                case TAKES -> say(out, "200 OK", "Content-Length: 6\r\n\r\n<b>ok\0");
                case FAULT -> say(out, "500 Oh", "Content-Length: 5\r\n\r\nsorry");
                case REDIRECTS -> say(out, "301 Moved", "Location: " + url() + "\r\nContent-Length: 0\r\n\r\n");
                case GONE -> say(out, "410 Gone", "Content-Length: 0\r\n\r\n");
                case TAKES_AND_BREAKS_OFF -> say(out, "200 OK", "Content-Length: 600\r\n\r\nhalf of");
                case TALKS_FOR_EVER -> talkForEver(out);
                case SAYS_NONSENSE -> out.write("nonsense\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                case HANGS -> closed.await();
                case BREAKS_OFF -> out.flush();
            }
        } catch (SocketException leftByTheOtherSide) {
            // That is how some of these end.
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void say(OutputStream out, String status, String rest) throws IOException {
        out.write(("HTTP/1.1 " + status + "\r\n" + rest).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void talkForEver(OutputStream out) throws IOException {
        say(out, "200 OK", "Content-Type: text/plain\r\n\r\n");
        while (true) {
            out.write("and on ".repeat(100).getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static Posted read(InputStream in) throws IOException {
        var headers = new TreeMap<String, String>();
        for (var line = line(in); !line.isEmpty(); line = line(in)) {
            var parts = line.split(": ", 2);
            if (parts.length == 2) {
                headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1]);
            }
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Posted(headers, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }

    private static String line(InputStream in) throws IOException {
        var line = new ByteArrayOutputStream();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.US_ASCII);
    }

    /** From then on nobody answers there. */
    @Override
    public void close() throws IOException {
        closed.countDown();
        socket.close();
    }
}
