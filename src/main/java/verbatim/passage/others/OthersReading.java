package verbatim.passage.others;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import verbatim.message.Refusal;
import verbatim.text.Sha256;

/** Reads files of what others found, within bounds. */
public final class OthersReading {

    /** In bytes. */
    public static final int LARGEST = 10 * 1024 * 1024;

    /** Rows of one file. */
    public static final int MOST_ROWS = 5_000;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final int LONGEST_NAME = 200;
    private static final Pattern UNFIT = Pattern.compile("[\\p{Cs}\0]");

    private OthersReading() {}

    /**
     * Reads a file.
     *
     * @param name its ending tells nothing: what it is shows in its first character
     * @param chosen what columns of a table hold, by their place from 0, where that is not what their names say
     * @throws OthersRefused if it is too large, no text, or neither annotations nor a table
     */
    public static OthersFile read(String name, byte[] bytes, Map<Integer, OthersColumn> chosen) {
        if (bytes.length > LARGEST) {
            throw new OthersRefused(OthersRefusal.TOO_LARGE, LARGEST >> 20);
        }
        var text = decoded(bytes);
        var first = text.stripLeading();
        if (first.isEmpty()) {
            throw new OthersRefused(OthersRefusal.EMPTY_FILE);
        }
        var read = first.charAt(0) == '{' || first.charAt(0) == '[' ? new AnnotationRows().read(text) : new TableRows(chosen).read(text);
        return new OthersFile(fit(name, LONGEST_NAME), Sha256.of(bytes), read.columns(), read.rows(), read.remarks());
    }

    /** What was read of the words of a file. */
    record Read(List<OthersFile.Column> columns, List<OthersRow> rows, List<Refusal> remarks) {}

    private static String decoded(byte[] bytes) {
        if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
            var words = strictly(bytes, StandardCharsets.UTF_16);
            if (words == null) {
                throw new OthersRefused(OthersRefusal.ENCODING_UNKNOWN);
            }
            return words;
        }
        var utf8 = strictly(bytes, StandardCharsets.UTF_8);
        if (utf8 != null) {
            return utf8.startsWith(BYTE_ORDER_MARK) ? utf8.substring(1) : utf8;
        }
        // JSON is never anything but Unicode; of tables Excel writes this one.
        var windows = startsWith(bytes, 0xEF, 0xBB) ? null : strictly(bytes, WINDOWS);
        if (windows == null || windows.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r')) {
            throw new OthersRefused(OthersRefusal.ENCODING_UNKNOWN);
        }
        return windows;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static @Nullable String strictly(byte[] bytes, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException other) {
            return null;
        }
    }

    /** Without what the database cannot hold, and with the line ends of an article's text. */
    static String fit(String words) {
        return UNFIT.matcher(words.strip().replace("\r\n", "\n").replace('\r', '\n')).replaceAll("\uFFFD");
    }

    /** The same, cut where it is longer. */
    static String fit(String words, int most) {
        var fit = fit(words);
        return fit.length() <= most ? fit : fit.substring(0, Character.isHighSurrogate(fit.charAt(most - 2)) ? most - 2 : most - 1) + "…";
    }
}
