package verbatim.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.Deflater;

/**
 * The objects that a file is made of, each written as soon as it is known (ISO 32000-1, 7.5). The same objects make the same
 * bytes.
 */
final class PdfObjects {

    /** How many lie compressed together. */
    private static final int TOGETHER = 200;

    private static final int ENTRY = 7;
    private static final int AT_A_PLACE = 1;
    private static final int WITHIN_ANOTHER = 2;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    private final MessageDigest digest = digest();
    private final Deflater deflater = new Deflater();
    private final byte[] deflated = new byte[1 << 14];
    private final StringBuilder numbers = new StringBuilder();
    private final StringBuilder bodies = new StringBuilder();
    private byte[] entries = new byte[ENTRY * 1024];
    private int count;
    private int gathered;
    private int gathering;

    PdfObjects() {
        reserve();
        write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
    }

    /** A number for an object that is written later. */
    int reserve() {
        int number = count++;
        if (count * ENTRY > entries.length) {
            entries = Arrays.copyOf(entries, entries.length * 2);
        }
        return number;
    }

    /** How others name an object. */
    static String to(int number) {
        return number + " 0 R";
    }

    /** Words for who reads the file, in any script (ISO 32000-1, 7.9.2.2). */
    static String string(String words) {
        var hex = HexFormat.of();
        var string = new StringBuilder("<feff");
        for (int i = 0; i < words.length(); i++) {
            hex.toHexDigits(string, (byte) (words.charAt(i) >> 8));
            hex.toHexDigits(string, (byte) words.charAt(i));
        }
        return string.append('>').toString();
    }

    /** Writes an object that was given a number. */
    void put(int number, String body) {
        if (gathered == 0) {
            gathering = reserve();
        }
        entry(number, WITHIN_ANOTHER, gathering, gathered);
        numbers.append(number).append(' ').append(bodies.length()).append(' ');
        bodies.append(body).append('\n');
        gathered++;
        if (gathered == TOGETHER) {
            close();
        }
    }

    /** Writes an object. */
    int put(String body) {
        int number = reserve();
        put(number, body);
        return number;
    }

    /**
     * Writes an object with a content of its own.
     *
     * @param said of it, as names and values
     */
    void stream(int number, String said, byte[] content) {
        stream(number, said, content, content.length);
    }

    private void stream(int number, String said, byte[] content, int length) {
        deflater.setInput(content, 0, length);
        deflater.finish();
        var body = new ByteArrayOutputStream(length / 3 + 64);
        while (!deflater.finished()) {
            body.write(deflated, 0, deflater.deflate(deflated));
        }
        deflater.reset();
        entry(number, AT_A_PLACE, out.size(), 0);
        write(number + " 0 obj\n<<" + said + "/Filter/FlateDecode/Length " + body.size() + ">>\nstream\n");
        write(body.toByteArray());
        write("\nendstream\nendobj\n");
    }

    /** Writes an object that is read as it is, without a library for PDF too. */
    void plain(int number, String said, byte[] content) {
        entry(number, AT_A_PLACE, out.size(), 0);
        write(number + " 0 obj\n<<" + said + "/Length " + content.length + ">>\nstream\n");
        write(content);
        write("\nendstream\nendobj\n");
    }

    /** Writes those that were gathered as one. */
    private void close() {
        if (gathered > 0) {
            int first = numbers.length();
            int all = gathered;
            gathered = 0;
            numbers.append(bodies);
            stream(gathering, "/Type/ObjStm/N " + all + "/First " + first, numbers.toString().getBytes(StandardCharsets.ISO_8859_1));
            numbers.setLength(0);
            bodies.setLength(0);
        }
    }

    /**
     * Ends the file.
     *
     * @param root number of the catalogue
     * @param information number of what the file is called
     */
    byte[] end(int root, int information) {
        close();
        int table = reserve();
        int at = out.size();
        entry(table, AT_A_PLACE, at, 0);
        // By what it holds: two files of one report are one.
        var id = HexFormat.of().formatHex(digest.digest(), 0, 16);
        stream(
                table,
                "/Type/XRef/Size " + count + "/W[1 4 2]/Root " + to(root) + "/Info " + to(information) + "/ID[<" + id + "><" + id + ">]",
                entries,
                count * ENTRY);
        write("startxref\n" + at + "\n%%EOF\n");
        deflater.end();
        return out.toByteArray();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has it", e);
        }
    }

    private void entry(int number, int kind, int first, int second) {
        int at = number * ENTRY;
        entries[at] = (byte) kind;
        for (int i = 0; i < 4; i++) {
            entries[at + 1 + i] = (byte) (first >> (8 * (3 - i)));
        }
        entries[at + 5] = (byte) (second >> 8);
        entries[at + 6] = (byte) second;
    }

    private void write(String words) {
        write(words.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void write(byte[] bytes) {
        digest.update(bytes);
        out.writeBytes(bytes);
    }
}
