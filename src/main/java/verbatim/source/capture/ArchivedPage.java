package verbatim.source.capture;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.source.SourceId;

/**
 * A page that was fetched for a source and is kept as it came.
 *
 * @param title of the source; the codename, where it is confidential
 * @param number of the text that was read from it
 * @param address where it was found in the end
 * @param mediaType as its server gave it, without parameters; empty where it gave none
 * @param charset as its server gave it; null where it gave none
 * @param length of the page, in bytes
 * @param sha256 of the page, in hexadecimal digits
 * @param warc how its web archive file is measured and proved, in the same way
 */
public record ArchivedPage(
        SnapshotId snapshot,
        SourceId source,
        String title,
        boolean confidential,
        int number,
        String address,
        Instant fetchedAt,
        String mediaType,
        @Nullable String charset,
        int length,
        String sha256,
        File warc) {

    /** A file, by its length in bytes and the hash of these. */
    public record File(int length, String sha256) {}
}
