package verbatim.source.capture;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What can be attached to a source, known by its first bytes: each format's own specification prescribes them. The name of
 * a file proves nothing, and what a browser would run is never among these.
 */
enum AttachmentKind {
    PNG("image/png", 0, "\u0089PNG"),
    JPEG("image/jpeg", 0, "\u00ff\u00d8\u00ff"),
    GIF("image/gif", 0, "GIF8"),
    WEBP("image/webp", 8, "WEBP"),
    WAV("audio/wav", 8, "WAVE"),
    OGG("audio/ogg", 0, "OggS"),
    FLAC("audio/flac", 0, "fLaC"),
    WEBM("audio/webm", 0, "\u001a\u0045\u00df\u00a3"),
    MP4("audio/mp4", 4, "ftyp"),
    MP3("audio/mpeg", 0, "ID3"),
    MP3_BARE("audio/mpeg", 0, "\u00ff\u00fb"),
    MP3_BARE_2("audio/mpeg", 0, "\u00ff\u00f3");

    /** So many bytes show it. */
    static final int HEAD = 16;

    private final String mediaType;
    private final int at;
    private final byte[] signature;

    AttachmentKind(String mediaType, int at, String signature) {
        this.mediaType = mediaType;
        this.at = at;
        this.signature = signature.getBytes(StandardCharsets.ISO_8859_1);
    }

    String mediaType() {
        return mediaType;
    }

    static Optional<AttachmentKind> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(kind -> bytes.length >= kind.at + kind.signature.length
                        && Arrays.equals(
                                bytes, kind.at, kind.at + kind.signature.length, kind.signature, 0, kind.signature.length))
                .findFirst();
    }
}
