package verbatim.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Locale;
import java.util.Set;
import org.apache.hc.client5.http.classic.ExecChain;
import org.apache.hc.client5.http.classic.ExecChainHandler;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpMessage;
import org.apache.hc.core5.http.HttpVersion;
import org.apache.hc.core5.http.io.entity.HttpEntityWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Listens directly at the connection of one fetch, behind all that the client adds to a request and unpacks of an answer.
 * What is read of a body is written down as it came, before it is decompressed.
 */
final class Listening implements ExecChainHandler {

    private static final String LINE = "\r\n";

    /** Who may read a copy of a page is not let into a session by it. */
    private static final Set<String> OF_A_SESSION = Set.of("cookie", "set-cookie", "authorization", "proxy-authorization");

    private final OutputStream body;
    private final long largest;
    private volatile @Nullable Heard heard;

    /** What was said last. */
    record Heard(@Nullable InetAddress server, String request, String response) {}

    /**
     * @param body takes what is read of bodies, compressed where it came so
     * @param largest most bytes of one
     */
    Listening(OutputStream body, long largest) {
        this.body = body;
        this.largest = largest;
    }

    /** What was said last; null where nothing was. */
    @Nullable Heard heard() {
        return heard;
    }

    @Override
    public ClassicHttpResponse execute(ClassicHttpRequest request, ExecChain.Scope scope, ExecChain chain) throws IOException, HttpException {
        var response = chain.proceed(request, scope);
        var connection = scope.clientContext.getEndpointDetails();
        var server = connection != null && connection.getRemoteAddress() instanceof InetSocketAddress address ? address.getAddress() : null;
        var asked = "%s %s %s".formatted(request.getMethod(), request.getRequestUri(), HttpVersion.HTTP_1_1);
        var version = response.getVersion() == null ? HttpVersion.HTTP_1_1 : response.getVersion();
        var reason = response.getReasonPhrase() == null ? "" : response.getReasonPhrase();
        heard = new Heard(server, head(asked, request), head("%s %d %s".formatted(version, response.getCode(), reason), response));
        if (response.getEntity() != null) {
            response.setEntity(new Overheard(response.getEntity()));
        }
        return response;
    }

    private static String head(String first, HttpMessage message) {
        var head = new StringBuilder(first).append(LINE);
        for (Header header : message.getHeaders()) {
            if (OF_A_SESSION.contains(header.getName().toLowerCase(Locale.ROOT))) {
                continue;
            }
            boolean isOfPieces = header.getName().equalsIgnoreCase(HttpHeaders.TRANSFER_ENCODING);
            head.append(isOfPieces ? Exchange.PIECES : header.getName()).append(": ").append(header.getValue()).append(LINE);
        }
        return head.append(LINE).toString();
    }

    private final class Overheard extends HttpEntityWrapper {

        Overheard(HttpEntity entity) {
            super(entity);
        }

        @Override
        public InputStream getContent() throws IOException {
            return new FilterInputStream(super.getContent()) {
                private long length;

                @Override
                public int read() throws IOException {
                    var one = new byte[1];
                    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
                }

                @Override
                public int read(byte[] into, int from, int most) throws IOException {
                    int some = in.read(into, from, most);
                    if (some > 0) {
                        length += some;
                        if (length > largest) {
                            throw FetchFaults.tooLarge(largest);
                        }
                        body.write(into, from, some);
                    }
                    return some;
                }
            };
        }
    }
}
