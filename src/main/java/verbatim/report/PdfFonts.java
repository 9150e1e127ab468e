package verbatim.report;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import verbatim.report.PdfLook.Family;

/**
 * The fonts of a file. One stands in for the others, since it has Latin, Greek, Cyrillic, Hebrew and Arabic letters; what it does
 * not have either is a box.
 */
final class PdfFonts {

    private static final int BOX = '\u25A1';

    private enum Kind {
        SANS("DejaVuSans.ttf"),
        SANS_BOLD("DejaVuSans-Bold.ttf"),
        SERIF("DejaVuSerif.ttf"),
        SERIF_BOLD("DejaVuSerif-Bold.ttf"),
        MONO("DejaVuSansMono.ttf");

        private final String file;

        Kind(String file) {
            this.file = file;
        }
    }

    private final Map<Kind, PdfFace> faces = new EnumMap<>(Kind.class);
    private boolean anyLost;

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
        var kind = switch (family) {
            case SANS -> bold ? Kind.SANS_BOLD : Kind.SANS;
            case SERIF -> bold ? Kind.SERIF_BOLD : Kind.SERIF;
            case MONO -> Kind.MONO;
        };
        var face = faces.get(kind);
        if (face == null) {
            face = new PdfFace(kind.file, "F" + kind.ordinal());
            faces.put(kind, face);
        }
        return face;
    }

    /** Writes those that were written with into the file, and says what the pages call them. */
    String write(PdfObjects objects) {
        var named = new StringBuilder("<<");
        for (var face : faces.values()) {
            if (face.isWritten()) {
                named.append('/').append(face.name()).append(' ').append(PdfObjects.to(face.write(objects)));
            }
        }
        return named.append(">>").toString();
    }
}
