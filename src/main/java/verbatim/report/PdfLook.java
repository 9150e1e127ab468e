package verbatim.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Status;

/**
 * How words look on a page.
 *
 * @param size in points
 * @param ink red, green and blue, a byte each
 * @param rise above the line, in points
 * @param frame around them; stretches with the same one are framed together
 * @param lines under them, the one nearest to the words first
 */
record PdfLook(Family family, boolean bold, float size, int ink, float rise, boolean struck, @Nullable Frame frame, List<Status> lines) {

    static final int INK = 0x111111;
    static final int SOFT = 0x444444;
    static final int RED = 0xB3261E;
    static final int GREEN = 0x1D7343;

    /** What a family of letters is for. */
    enum Family {
        SANS,
        SERIF,
        MONO
    }

    /** One place where print and record differ. Compared by identity: each place has its own. */
    static final class Frame {

        private final boolean permitted;

        Frame(boolean permitted) {
            this.permitted = permitted;
        }

        /** Whether the house style permits the difference. */
        boolean isPermitted() {
            return permitted;
        }
    }

    static PdfLook of(Family family, float size) {
        return new PdfLook(family, false, size, INK, 0, false, null, List.of());
    }

    PdfLook heavy() {
        return new PdfLook(family, true, size, ink, rise, struck, frame, lines);
    }

    PdfLook inked(int colour) {
        return new PdfLook(family, bold, size, colour, rise, struck, frame, lines);
    }

    PdfLook sized(float points) {
        return new PdfLook(family, bold, points, ink, rise, struck, frame, lines);
    }

    /** Letters that are told apart, a little smaller since they are wide. */
    PdfLook mono() {
        return new PdfLook(Family.MONO, false, size * .88f, ink, rise, struck, frame, lines);
    }

    PdfLook crossedOut() {
        return new PdfLook(family, bold, size, ink, rise, true, frame, lines);
    }

    PdfLook framed(Frame by) {
        return new PdfLook(family, bold, size, ink, rise, struck, by, lines);
    }

    PdfLook underlined(List<Status> by) {
        return new PdfLook(family, bold, size, ink, rise, struck, frame, by);
    }

    PdfLook raised(float points) {
        return new PdfLook(family, bold, size, ink, points, struck, frame, lines);
    }

    /** The colour of a status: that of what is at a good or a bad end, else that of the words. */
    static int inkOf(Status status) {
        return switch (status) {
            case VERIFIED -> GREEN;
            case PROBLEM -> RED;
            case TO_CHECK, AWAITING_ANSWER, AWAITING_REVIEW, CANNOT_VERIFY, DISMISSED, REMOVED -> INK;
        };
    }
}
