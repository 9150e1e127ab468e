package verbatim.document;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;

/**
 * A format that people take for text, told by its first bytes: the signatures that the format's own specification
 * prescribes (ISO 32000 for PDF, APPNOTE 4.3.7 for ZIP, MS-CFB 2.2, and so on).
 */
enum BinaryFormat {
    PDF("255044462d", "This is a PDF. Save its text as .txt, or paste it."),
    ZIP("504b0304", "This is a ZIP archive. Unpack it first, and choose the text inside."),
    COMPOUND("d0cf11e0a1b11ae1", "This is an Office document of the old kind. Save its text as .txt, or paste it."),
    RTF("7b5c727466", "This is an RTF document. Save its text as .txt, or paste it."),
    GZIP("1f8b", "This is a compressed file. Unpack it first, and choose the text inside."),
    PNG("89504e47", "This is a picture. Only text can be read: paste the words."),
    JPEG("ffd8ff", "This is a picture. Only text can be read: paste the words."),
    GIF("47494638", "This is a picture. Only text can be read: paste the words.");

    private final byte[] signature;
    private final String sentence;

    BinaryFormat(String signature, String sentence) {
        this.signature = HexFormat.of().parseHex(signature);
        this.sentence = sentence;
    }

    /** The format that the bytes begin like; empty where they may be text. */
    static Optional<BinaryFormat> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(format -> Arrays.equals(
                        format.signature, Arrays.copyOf(bytes, Math.min(bytes.length, format.signature.length))))
                .findFirst();
    }

    /** Why a file of this name and format is not read. Word processors keep their documents as ZIP archives. */
    String refusal(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (this == ZIP && name.endsWith(".docx")) {
            return "This is a Word document. Save its text as .txt, or paste it.";
        }
        if (this == ZIP && name.matches(".*\\.(od[tsp]|pptx|xlsx|epub|pages)")) {
            return "This is a document of a word processor or the like. Save its text as .txt, or paste it.";
        }
        return sentence;
    }
}
