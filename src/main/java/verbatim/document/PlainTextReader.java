package verbatim.document;

/** Reads the files of plain text that articles are imported from. */
public final class PlainTextReader {

    /** The largest file read, in bytes: a long book in any encoding. */
    public static final int LARGEST_FILE = 8 * 1024 * 1024;

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
        return Decoding.decoded(bytes, null);
    }
}
