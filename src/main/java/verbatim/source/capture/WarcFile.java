package verbatim.source.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageVersion;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTruncationReason;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;
import verbatim.document.BroughtFile;
import verbatim.fetch.Exchange;
import verbatim.fetch.Fetched;

/**
 * What was fetched, written as web archives keep it (WARC 1.1, ISO 28500:2017; each record a gzip member): a request and a
 * response for each address on the way. Of a page that redirects the head alone is there, since nothing else of it is read.
 */
final class WarcFile {

    /** In bytes: heads are small beside a page, and bounded where they are received. */
    private static final long MOST_HEADS = 8L * 1024 * 1024;

    private WarcFile() {}

    /**
     * Writes it.
     *
     * @param body of the page as it was sent; stays in the hands of the caller
     */
    static BroughtFile of(Fetched fetched, BroughtFile body) throws IOException {
        try (var incoming = new BroughtFile.Incoming(body.length() + MOST_HEADS);
                var writer = new WarcWriter(Channels.newChannel(incoming), WarcCompression.GZIP)) {
            writer.write(new Warcinfo.Builder()
                    .version(MessageVersion.WARC_1_1)
                    .date(fetched.at())
                    .fields(Map.of(
                            "software", List.of("Verbatim"),
                            "format", List.of("WARC File Format 1.1"),
                            "conformsTo", List.of("https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/")))
                    .build());
            var exchanges = fetched.exchanges();
            for (var exchange : exchanges.subList(0, exchanges.size() - 1)) {
                write(writer, exchange, response(exchange, InputStream.nullInputStream(), 0).truncated(WarcTruncationReason.UNSPECIFIED));
            }
            var page = exchanges.getLast();
            try (var bytes = body.stream()) {
                write(writer, page, response(page, bytes, body.length())
                        .payloadDigest(new WarcDigest("sha256", body.sha256())));
            }
            return incoming.arrived("page.warc.gz");
        }
    }

    private static WarcResponse.Builder response(Exchange exchange, InputStream body, long length) {
        var head = exchange.response().getBytes(StandardCharsets.ISO_8859_1);
        var message = Channels.newChannel(new SequenceInputStream(new ByteArrayInputStream(head), body));
        return new WarcResponse.Builder(exchange.address()).body(MediaType.HTTP_RESPONSE, message, head.length + length);
    }

    private static void write(WarcWriter writer, Exchange exchange, WarcResponse.Builder answer) throws IOException {
        var request = new WarcRequest.Builder(exchange.address())
                .version(MessageVersion.WARC_1_1)
                .date(exchange.at())
                .body(MediaType.HTTP_REQUEST, exchange.request().getBytes(StandardCharsets.ISO_8859_1))
                .build();
        answer.version(MessageVersion.WARC_1_1).date(exchange.at()).concurrentTo(request.id());
        if (exchange.server() != null) {
            answer.ipAddress(exchange.server());
        }
        writer.write(request);
        writer.write(answer.build());
    }
}
