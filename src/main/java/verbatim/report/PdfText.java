package verbatim.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of one paragraph, each stretch with how it looks and what it is. */
final class PdfText {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
    private static final char END_OF_ISOLATE = '\u2069';

    private final StringBuilder words = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();
    private final boolean ownDirection;

    /** @param end behind its last character, in UTF-16 code units */
    record Stretch(int end, PdfLook look, @Nullable PdfTag tag) {}

    /** Something to lead to. */
    record Place(int at, String name) {}

    /** @param ownDirection whether its lines begin at the side from where their first letter is read; else they begin at the left */
    PdfText(boolean ownDirection) {
        this.ownDirection = ownDirection;
    }

    /** Words of the report itself, or all that stands in the paragraph. */
    PdfText add(String more, PdfLook look, @Nullable PdfTag tag) {
        append(Harmless.onPage(more).replace("\t", "    "), look, tag);
        return this;
    }

    /** Words whose direction may differ from that of the line they stand in (Unicode Standard Annex 9, 2.4.2). */
    PdfText apart(String more, PdfLook look, @Nullable PdfTag tag) {
        append(FIRST_STRONG_ISOLATE + Harmless.onPage(more).replace("\t", "    ") + END_OF_ISOLATE, look, tag);
        return this;
    }

    /** A sign with figures, which have no say in the direction of the words around it. */
    PdfText number(String number, PdfLook look, @Nullable PdfTag tag) {
        append(LEFT_TO_RIGHT_ISOLATE + number + END_OF_ISOLATE, look, tag);
        return this;
    }

    /** What comes next can be led to. */
    PdfText place(String name) {
        places.add(new Place(words.length(), name));
        return this;
    }

    private void append(String more, PdfLook look, @Nullable PdfTag tag) {
        if (!more.isEmpty()) {
            words.append(more);
            stretches.add(new Stretch(words.length(), look, tag));
        }
    }

    String words() {
        return words.toString();
    }

    int length() {
        return words.length();
    }

    List<Stretch> stretches() {
        return stretches;
    }

    List<Place> places() {
        return places;
    }

    boolean hasOwnDirection() {
        return ownDirection;
    }
}
