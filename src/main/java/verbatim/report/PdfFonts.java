package verbatim.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import verbatim.report.PdfLook.Family;

/**
 * The fonts of a file. One stands in for the others, since it has Latin, Greek, Cyrillic, Hebrew and Arabic letters; what it does
 * not have either is a box.
 */
final class PdfFonts {

    private static final int BOX = '\u25A1';

    private final PDDocument document;
    private final Map<String, PdfFace> faces = new HashMap<>();
    private boolean anyLost;

    PdfFonts(PDDocument document) {
        this.document = document;
    }

    /** The font of a look, where it has the character, else one that stands in for it; null where none has it. */
    @Nullable PdfFace having(int character, PdfLook look) {
        var wanted = face(look.family(), look.bold());
        if (wanted.glyph(character) != 0) {
            return wanted;
        }
        var standIn = face(Family.SANS, look.bold());
        if (standIn.glyph(character) != 0) {
            return standIn;
        }
        var last = face(Family.SANS, false);
        return last.glyph(character) != 0 ? last : null;
    }

    /** A character is not to be had: what stands in its place. */
    int lost() {
        anyLost = true;
        return BOX;
    }

    /** Whether the file has to say that letters are missing. */
    boolean hasLost() {
        return anyLost;
    }

    private PdfFace face(Family family, boolean bold) {
        var file = switch (family) {
            case SANS -> bold ? "DejaVuSans-Bold.ttf" : "DejaVuSans.ttf";
            case SERIF -> bold ? "DejaVuSerif-Bold.ttf" : "DejaVuSerif.ttf";
            case MONO -> "DejaVuSansMono.ttf";
        };
        return faces.computeIfAbsent(file, f -> new PdfFace(document, f, "F" + (faces.size() + 1)));
    }

    /** Those that were written with, for all pages. */
    COSDictionary embedded() throws IOException {
        var fonts = new COSDictionary();
        List<PdfFace> used = new ArrayList<>(faces.values());
        used.removeIf(face -> !face.isWritten());
        used.sort((a, b) -> a.name().compareTo(b.name()));
        for (var face : used) {
            fonts.setItem(COSName.getPDFName(face.name()), face.embedded());
        }
        return fonts;
    }
}
