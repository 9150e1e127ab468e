package verbatim.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to characters. UTF-8 is believed where its strict rules hold throughout, because other encodings hardly ever
 * satisfy them by chance; UTF-16 where a byte order mark announces it; then what a server or a page announces; any other
 * encoding is {@linkplain EncodingGuess guessed}, and a guess that is not good enough is no reading.
 */
final class Decoding {

    /** Stray control characters that a text may have (a form feed, the end-of-file mark of old editors), a text. */
    private static final int STRAY_CONTROLS = 2;

    /** Beyond those, one a thousand characters. */
    private static final int CHARACTERS_A_CONTROL = 1_000;

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};

    private Decoding() {}

    /**
     * The characters of a text.
     *
     * @param announced the encoding that somebody gave for it; damaged letters are let pass in it, and become U+FFFD
     * @throws UnreadableDocument if the bytes are no text, or in an encoding that cannot be told
     */
    static PlainText decoded(byte[] bytes, @Nullable Charset announced) {
        var text = characters(bytes, announced);
        if (text.words().isBlank()) {
            throw new UnreadableDocument(DocumentRefusal.EMPTY);
        }
        if (text.words().indexOf('\0') >= 0 || controls(text.words().chars()) > allowed(text.words().length())) {
            throw noText();
        }
        return text;
    }

    /** The encoding of a name, as browsers take it; empty where this platform does not know it. */
    static Optional<Charset> named(String name) {
        // What is called Latin-1 or ASCII on the web is windows-1252, as the WHATWG's encoding standard has it.
        if (name.matches("(?i)(iso-?8859-1|latin-?1|us-ascii|ascii)")) {
            return Optional.of(Charset.forName("windows-1252"));
        }
        try {
            return Optional.of(Charset.forName(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private static PlainText characters(byte[] bytes, @Nullable Charset announced) {
        if (startsWith(bytes, UTF_16LE_MARK)) {
            return marked(bytes, UTF_16LE_MARK.length, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, UTF_16BE_MARK)) {
            return marked(bytes, UTF_16BE_MARK.length, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, UTF_8_MARK)) {
            return marked(bytes, UTF_8_MARK.length, StandardCharsets.UTF_8);
        }
        var utf8 = strictly(bytes, 0, StandardCharsets.UTF_8);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        return announced == null ? guessed(bytes) : announced(bytes, announced);
    }

    /** Where UTF-8 is announced and hardly a letter is in it, the announcement is not true. */
    private static PlainText announced(byte[] bytes, Charset announced) {
        var words = new String(bytes, announced);
        long lost = words.chars().filter(c -> c == '\uFFFD').count();
        long read = words.chars().filter(c -> c >= 0x80 && c != '\uFFFD').count();
        if (announced.equals(StandardCharsets.UTF_8) && lost > read) {
            return EncodingGuess.of(bytes)
                    .flatMap(charset -> strictly(bytes, 0, charset))
                    .filter(EncodingGuess::isPlausible)
                    .orElseGet(() -> new PlainText(words, announced.name()));
        }
        return new PlainText(words, announced.name());
    }

    private static PlainText marked(byte[] bytes, int from, Charset charset) {
        return strictly(bytes, from, charset)
                .orElseThrow(() -> new UnreadableDocument(
                        charset == StandardCharsets.UTF_8 ? DocumentRefusal.UTF_8_DAMAGED : DocumentRefusal.UTF_16_DAMAGED));
    }

    private static PlainText guessed(byte[] bytes) {
        // Bytes that are no text would only be guessed at: every single-byte encoding can read everything.
        var ascii = new String(bytes, StandardCharsets.ISO_8859_1).chars().filter(c -> c < 0x80);
        if (controls(ascii) > allowed(bytes.length)) {
            throw noText();
        }
        return EncodingGuess.of(bytes)
                .flatMap(charset -> strictly(bytes, 0, charset))
                .filter(EncodingGuess::isPlausible)
                .orElseThrow(() -> new UnreadableDocument(DocumentRefusal.ENCODING_UNKNOWN));
    }

    private static UnreadableDocument noText() {
        return new UnreadableDocument(DocumentRefusal.NO_TEXT_FILE);
    }

    private static long allowed(int length) {
        return STRAY_CONTROLS + (long) length / CHARACTERS_A_CONTROL;
    }

    /** How many characters are neither shown nor white space. U+0085 is a line end of mainframes. */
    private static long controls(IntStream characters) {
        return characters
                .filter(c -> Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x85)
                .count();
    }

    private static Optional<PlainText> strictly(byte[] bytes, int from, Charset charset) {
        try {
            var words = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString();
            return Optional.of(new PlainText(words, charset.name()));
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }
}
