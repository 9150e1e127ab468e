package verbatim.document;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads files of plain text. UTF-8 is believed where its strict rules hold throughout, because other encodings hardly
 * ever satisfy them by chance; UTF-16 where a byte order mark announces it; any other encoding is
 * {@linkplain EncodingGuess guessed}, and a guess that is not good enough is no reading.
 */
public final class PlainTextReader {

    /** The largest file read, in bytes: a long book in any encoding. */
    public static final int LARGEST_FILE = 8 * 1024 * 1024;

    /** Stray control characters that a text may have (a form feed, the end-of-file mark of old editors), a text. */
    private static final int STRAY_CONTROLS = 2;

    /** Beyond those, one a thousand characters. */
    private static final int CHARACTERS_A_CONTROL = 1_000;

    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final byte[] UTF_16LE_MARK = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF_16BE_MARK = {(byte) 0xFE, (byte) 0xFF};

    /**
     * The text of a file.
     *
     * @param fileName as the person's computer calls it; serves only to say more exactly what is wrong
     * @throws UnreadableDocument if it is empty, larger than {@link #LARGEST_FILE}, no text, or in an encoding that
     *     cannot be told
     */
    public PlainText read(byte[] bytes, String fileName) {
        if (bytes.length > LARGEST_FILE) {
            throw new UnreadableDocument(
                    "The file is larger than %d MB. Import the text in parts.".formatted(LARGEST_FILE >> 20));
        }
        BinaryFormat.of(bytes).ifPresent(format -> {
            throw new UnreadableDocument(format.refusal(fileName));
        });
        var text = decoded(bytes);
        if (text.words().isBlank()) {
            throw new UnreadableDocument("The file is empty.");
        }
        refuseUnlessText(text.words());
        return text;
    }

    private static PlainText decoded(byte[] bytes) {
        if (startsWith(bytes, UTF_16LE_MARK)) {
            return marked(bytes, UTF_16LE_MARK.length, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, UTF_16BE_MARK)) {
            return marked(bytes, UTF_16BE_MARK.length, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, UTF_8_MARK)) {
            return marked(bytes, UTF_8_MARK.length, StandardCharsets.UTF_8);
        }
        return strictly(bytes, 0, StandardCharsets.UTF_8).orElseGet(() -> guessed(bytes));
    }

    private static PlainText marked(byte[] bytes, int from, Charset charset) {
        return strictly(bytes, from, charset)
                .orElseThrow(() -> new UnreadableDocument(
                        "The file says that it is %s, but is damaged. Save it as UTF-8.".formatted(charset.name())));
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
                .orElseThrow(() -> new UnreadableDocument(
                        "The encoding of the file cannot be told. Save it as UTF-8, or paste the text."));
    }

    private static void refuseUnlessText(String words) {
        if (words.indexOf('\0') >= 0 || controls(words.chars()) > allowed(words.length())) {
            throw noText();
        }
    }

    private static UnreadableDocument noText() {
        return new UnreadableDocument("This is no text file. Save the text as .txt, or paste it.");
    }

    private static long allowed(int length) {
        return STRAY_CONTROLS + length / CHARACTERS_A_CONTROL;
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
