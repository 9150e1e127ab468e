package verbatim.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;

/** One post under way. What counts is the status: of the rest the beginning is taken, as far as it comes. */
final class Post implements Callable<PostAnswer> {

    private static final int BUFFER = 1024;

    private final WebAddress to;
    private final HttpPost request;
    private final CloseableHttpClient client;
    private final FetchSettings settings;

    Post(WebAddress to, Map<String, String> headers, byte[] json, CloseableHttpClient client, FetchSettings settings) {
        this.to = to;
        this.client = client;
        this.settings = settings;
        request = new HttpPost(to.uri());
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(json, ContentType.APPLICATION_JSON));
    }

    @Override
    public PostAnswer call() {
        try {
            ClassicHttpResponse response = client.executeOpen(null, request, null);
            return new PostAnswer(response.getCode(), beginning(response.getEntity()));
        } catch (IOException met) {
            throw FetchFaults.network(met, to.host(), settings.timeout().toSeconds());
        }
    }

    /** Ends it: connections are closed at once, without waiting for what may still come. */
    void stop() {
        request.cancel();
        client.close(CloseMode.IMMEDIATE);
    }

    private String beginning(@Nullable HttpEntity said) {
        var beginning = new ByteArrayOutputStream();
        try {
            var content = said == null ? null : said.getContent();
            var buffer = new byte[BUFFER];
            while (content != null && beginning.size() < settings.largest()) {
                int some = content.read(buffer, 0, (int) Math.min(BUFFER, settings.largest() - beginning.size()));
                if (some < 0) {
                    break;
                }
                beginning.write(buffer, 0, some);
            }
        } catch (IOException brokenOff) {
            // It has said how it took what was posted; that it broke off behind that changes nothing.
        }
        return beginning.toString(StandardCharsets.UTF_8);
    }
}
