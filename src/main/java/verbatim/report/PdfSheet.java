package verbatim.report;

import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Status;

/**
 * A page that is being written. Its measures are points from its upper left corner. What is drawn lies behind the words, and is
 * not of what is read; nor are words without a tag.
 */
final class PdfSheet {

    /** Points of a millimetre. */
    static final float MM = 72 / 25.4f;

    static final float SIDE = 16 * MM;
    private static final float TOP = 18 * MM;
    private static final float FOOT = 20 * MM;

    private final PDPage page;
    private final PdfTree tree;
    private final float wide;
    private final float high;
    private final COSArray elements = new COSArray();
    private final PdfInk drawn;
    private final PdfInk written;
    private @Nullable PdfTag open;
    private boolean isOpen;
    private @Nullable PdfTag led;
    private float ledAt;
    private COSArray area = new COSArray();

    /** @param lies whether it lies on its side */
    PdfSheet(PDPage page, PdfTree tree, boolean lies) {
        this.page = page;
        this.tree = tree;
        wide = lies ? PDRectangle.A4.getHeight() : PDRectangle.A4.getWidth();
        high = lies ? PDRectangle.A4.getWidth() : PDRectangle.A4.getHeight();
        drawn = new PdfInk(high);
        written = new PdfInk(high);
        page.setMediaBox(new PDRectangle(wide, high));
        page.getCOSObject().setName("Tabs", "S");
        page.setStructParents(tree.key(elements));
    }

    PDPage page() {
        return page;
    }

    float left() {
        return SIDE;
    }

    float top() {
        return TOP;
    }

    float bottom() {
        return high - FOOT;
    }

    float height() {
        return high;
    }

    /** Between the margins. */
    float width() {
        return wide - 2 * SIDE;
    }

    /** Writes a line whose upper left corner is there. */
    void write(PdfLine line, float x, float y) {
        for (var piece : line.pieces()) {
            write(piece, x + piece.x(), y + line.baseline());
        }
        frames(line.pieces(), x, y + line.baseline());
    }

    private void write(PdfPiece piece, float x, float y) {
        turnTo(piece.tag());
        written.words(piece, x, y);
        lead(piece, x, y);
        decorate(piece, x, y);
    }

    /** What comes belongs to an element, or to none. */
    private void turnTo(@Nullable PdfTag tag) {
        if (isOpen && tag == open) {
            return;
        }
        close();
        if (tag == null) {
            written.put("/Artifact BMC");
        } else {
            int number = elements.size();
            tag.words(page.getCOSObject(), number);
            elements.add(tag.element());
            written.put("/P <</MCID " + number + ">> BDC");
        }
        open = tag;
        isOpen = true;
    }

    private void close() {
        if (isOpen) {
            written.put("EMC");
        }
        isOpen = false;
    }

    /** The area over the words of a link; of one that goes on in the line it is made wider. */
    private void lead(PdfPiece piece, float x, float y) {
        var link = piece.tag() == null ? null : piece.tag().leading();
        var target = link == null ? null : link.target();
        if (link == null || target == null) {
            led = null;
            return;
        }
        float below = high - y - piece.look().size() * .25f + piece.look().rise();
        float above = below + piece.look().size() * 1.2f;
        if (link == led && y == ledAt) {
            area.set(0, new COSFloat(Math.min(x, ((COSFloat) area.get(0)).floatValue())));
            area.set(2, new COSFloat(Math.max(x + piece.width(), ((COSFloat) area.get(2)).floatValue())));
            return;
        }
        led = link;
        ledAt = y;
        area = new COSArray();
        area.setFloatArray(new float[] {x, below, x + piece.width(), above});
        var annotation = annotation(target);
        annotation.setItem(COSName.RECT, area);
        annotation.setInt(COSName.STRUCT_PARENT, tree.key(link.element()));
        link.area(page.getCOSObject(), annotation);
        var all = page.getCOSObject().getCOSArray(COSName.ANNOTS);
        if (all == null) {
            all = new COSArray();
            page.getCOSObject().setItem(COSName.ANNOTS, all);
        }
        all.add(annotation);
    }

    private static COSDictionary annotation(PdfTarget target) {
        var annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setName(COSName.SUBTYPE, "Link");
        annotation.setString(COSName.CONTENTS, target.said());
        // It is printed, and has no frame.
        annotation.setInt(COSName.F, 4);
        var frame = new COSArray();
        frame.setFloatArray(new float[] {0, 0, 0});
        annotation.setItem(COSName.BORDER, frame);
        switch (target) {
            case PdfTarget.Place(var name, var _) -> annotation.setItem(COSName.DEST, new COSString(name));
            case PdfTarget.Web(var address, var _) -> {
                var action = new COSDictionary();
                action.setDirect(true);
                action.setName(COSName.S, "URI");
                action.setString(COSName.URI, address);
                annotation.setItem(COSName.A, action);
            }
        }
        return annotation;
    }

    /** Lines through and under words. */
    private void decorate(PdfPiece piece, float x, float y) {
        var look = piece.look();
        if (look.struck()) {
            drawn.line(x, x + piece.width(), y - look.size() * .28f, .6f, look.ink(), "[]");
        }
        float below = y + 2.4f;
        for (var status : look.lines()) {
            underline(status, x, x + piece.width(), below);
            below += 2.2f;
        }
    }

    /** The lines are those of the screen: by which status a passage has. */
    private void underline(Status status, float x, float end, float y) {
        int colour = PdfLook.inkOf(status);
        switch (status) {
            case TO_CHECK -> drawn.line(x, end, y, .9f, colour, "[.9 1.4]");
            case AWAITING_ANSWER, AWAITING_REVIEW -> drawn.line(x, end, y, .8f, colour, "[3 1.6]");
            case PROBLEM -> drawn.line(x, end, y, 1.5f, colour, "[]");
            case CANNOT_VERIFY -> {
                drawn.line(x, end, y - .5f, .5f, colour, "[]");
                drawn.line(x, end, y + .8f, .5f, colour, "[]");
            }
            case VERIFIED, DISMISSED, REMOVED -> drawn.line(x, end, y, .8f, colour, "[]");
        }
    }

    private void frames(List<PdfPiece> pieces, float x, float y) {
        for (int i = 0; i < pieces.size(); i++) {
            var frame = pieces.get(i).look().frame();
            if (frame == null) {
                continue;
            }
            float from = pieces.get(i).x();
            float to = from + pieces.get(i).width();
            float size = pieces.get(i).look().size();
            for (; i + 1 < pieces.size() && pieces.get(i + 1).look().frame() == frame; i++) {
                var next = pieces.get(i + 1);
                from = Math.min(from, next.x());
                to = Math.max(to, next.x() + next.width());
                size = Math.max(size, next.look().size());
            }
            frame(frame, x + from - 1, x + to + 1, y - size * .95f, y + size * .32f);
        }
    }

    private void frame(PdfLook.Frame frame, float from, float to, float top, float end) {
        drawn.frame(from, top, to - from, end - top, frame.isPermitted() ? 0x777777 : PdfLook.RED, frame.isPermitted() ? "[1 1]" : "[]");
    }

    /** What is drawn behind the words. */
    PdfInk drawn() {
        return drawn;
    }

    /** All of it; nothing more can be written. */
    String content() {
        close();
        return (drawn.isEmpty() ? "" : "/Artifact BMC q\n" + drawn + "Q EMC\n") + written;
    }

    /** Where a place is, to lead to it. */
    COSArray destination(float y) {
        var place = new COSArray();
        place.setDirect(true);
        place.add(page.getCOSObject());
        place.add(COSName.getPDFName("XYZ"));
        place.add(COSInteger.ZERO);
        place.add(COSInteger.get(Math.round(high - y)));
        place.add(COSInteger.ZERO);
        return place;
    }
}
