package verbatim.document;

/** Reads the files of plain text that articles are imported from. */
public final class PlainTextReader {

    /** The largest file read, in bytes: a long book in any encoding. */
    public static final int LARGEST_FILE = 8 * 1024 * 1024;

    private PlainTextReader() {}

    /**
     * The text of a file.
     *
     * @param fileName as the person's computer calls it; serves only to say more exactly what is wrong
     * @param longest text that is taken, in UTF-16 units
     * @throws UnreadableDocument if it is empty, larger than {@link #LARGEST_FILE}, no text, too long, or in an encoding
     *     that cannot be told
     */
    static PlainText read(byte[] bytes, String fileName, int longest) {
        if (bytes.length > LARGEST_FILE) {
            throw new UnreadableDocument(DocumentRefusal.PLAIN_FILE_TOO_LARGE, LARGEST_FILE >> 20);
        }
        BinaryFormat.of(bytes).ifPresent(format -> {
            throw new UnreadableDocument(format.refusal(fileName));
        });
        var text = Decoding.decoded(bytes, null);
        if (text.words().length() > longest) {
            throw new UnreadableDocument(DocumentRefusal.PLAIN_TEXT_TOO_LONG, text.words().length(), longest);
        }
        return text;
    }
}
