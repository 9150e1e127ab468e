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
    PDF("255044462d", DocumentRefusal.IS_PDF),
    ZIP("504b0304", DocumentRefusal.IS_ARCHIVE),
    COMPOUND("d0cf11e0a1b11ae1", DocumentRefusal.IS_OLD_OFFICE),
    RTF("7b5c727466", DocumentRefusal.IS_RTF),
    GZIP("1f8b", DocumentRefusal.IS_COMPRESSED),
    PNG("89504e47", DocumentRefusal.IS_PICTURE),
    JPEG("ffd8ff", DocumentRefusal.IS_PICTURE),
    GIF("47494638", DocumentRefusal.IS_PICTURE);

    private final byte[] signature;
    private final DocumentRefusal refusal;

    BinaryFormat(String signature, DocumentRefusal refusal) {
        this.signature = HexFormat.of().parseHex(signature);
        this.refusal = refusal;
    }

    /** The format that the bytes begin like; empty where they may be text. */
    static Optional<BinaryFormat> of(byte[] bytes) {
        return Arrays.stream(values())
                .filter(format -> Arrays.equals(
                        format.signature, Arrays.copyOf(bytes, Math.min(bytes.length, format.signature.length))))
                .findFirst();
    }

    /** Why a file of this name and format is not read. Word processors keep their documents as ZIP archives. */
    DocumentRefusal refusal(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (this == ZIP && name.endsWith(".docx")) {
            return DocumentRefusal.IS_WORD;
        }
        if (this == ZIP && name.matches(".*\\.(od[tsp]|pptx|xlsx|epub|pages)")) {
            return DocumentRefusal.IS_OFFICE;
        }
        return refusal;
    }
}
