package verbatim.report;

import java.util.ArrayList;
import java.util.List;
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
    static final float FOOT = 20 * MM;

    /** A4 (ISO 216). */
    private static final float LONG = 297 * MM;

    private static final float SHORT = 210 * MM;

    private final PdfObjects objects;
    private final PdfTree tree;
    private final int number;
    private final int key;
    private final float wide;
    private final float high;
    private final StringBuilder elements = new StringBuilder();
    private final List<Area> areas = new ArrayList<>();
    private int marked;
    private final PdfInk drawn;
    private final PdfInk written;
    private @Nullable PdfTag open;
    private boolean isOpen;

    /** Over the words of a link, in one line. */
    private record Area(PdfTag link, PdfTarget target, float from, float to, float y, float size) {

        Area with(float left, float right) {
            return new Area(link, target, Math.min(from, left), Math.max(to, right), y, size);
        }
    }

    /** @param lies whether it lies on its side */
    PdfSheet(PdfObjects objects, PdfTree tree, boolean lies) {
        this.objects = objects;
        this.tree = tree;
        number = objects.reserve();
        key = tree.key();
        wide = lies ? LONG : SHORT;
        high = lies ? SHORT : LONG;
        drawn = new PdfInk(high);
        written = new PdfInk(high);
    }

    /** Its number among the objects of the file. */
    int number() {
        return number;
    }

    /** Whether it lies on its side. */
    boolean lies() {
        return wide > high;
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
            decorate(piece, x + piece.x(), y + line.baseline(), piece == line.pieces().getLast() ? piece.inked() : piece.width());
        }
        frames(line.pieces(), x, y + line.baseline());
    }

    private void write(PdfPiece piece, float x, float y) {
        turnTo(piece.tag());
        written.words(piece, x, y);
        lead(piece, x, y);
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
            tag.words(number, marked);
            elements.append(PdfObjects.to(tag.number())).append(' ');
            written.put("/P <</MCID " + marked + ">> BDC");
            marked++;
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
            return;
        }
        float base = y - piece.look().rise();
        var before = areas.isEmpty() ? null : areas.getLast();
        if (before != null && before.link() == link && before.y() == base) {
            areas.set(areas.size() - 1, before.with(x, x + piece.width()));
        } else {
            areas.add(new Area(link, target, x, x + piece.width(), base, piece.look().size()));
        }
    }

    /** Lines through and under words. */
    private void decorate(PdfPiece piece, float x, float y, float width) {
        var look = piece.look();
        if (look.struck()) {
            drawn.line(x, x + width, y - look.size() * .28f, .6f, look.ink(), "[]");
        }
        float below = y + 2.4f;
        for (var status : look.lines()) {
            underline(status, x, x + width, below);
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
            float to = from + pieces.get(i).inked();
            float size = pieces.get(i).look().size();
            for (; i + 1 < pieces.size() && pieces.get(i + 1).look().frame() == frame; i++) {
                var next = pieces.get(i + 1);
                from = Math.min(from, next.x());
                to = Math.max(to, next.x() + next.inked());
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

    /** What is written in no part of the page that is read. */
    PdfInk written() {
        close();
        return written;
    }

    /**
     * Writes the page into the file; nothing more can be written on it.
     *
     * @param all number of the pages
     * @param resources number of what they are written with
     */
    void write(int all, int resources) {
        close();
        var content = new PdfInk(high);
        if (!drawn.isEmpty()) {
            content.put("/Artifact BMC q").add(drawn).put("Q EMC");
        }
        int contents = objects.reserve();
        objects.stream(contents, "", content.add(written).bytes());
        tree.belongs(key, "[" + elements + "]");
        var annotations = new StringBuilder();
        for (var area : areas) {
            annotations.append(PdfObjects.to(annotation(area))).append(' ');
        }
        objects.put(
                number,
                "<</Type/Page/Parent " + PdfObjects.to(all)
                        + "/Resources " + PdfObjects.to(resources)
                        + "/MediaBox[0 0 " + wide + " " + high + "]"
                        + "/Contents " + PdfObjects.to(contents)
                        + "/StructParents " + key + "/Tabs/S"
                        + (annotations.isEmpty() ? "" : "/Annots[" + annotations + "]")
                        + ">>");
    }

    /** It is printed (4), and has no frame. */
    private int annotation(Area area) {
        int itsKey = tree.key();
        var target = area.target();
        var leads = switch (target) {
            case PdfTarget.Place(var name, var _) -> "/Dest(" + name + ")";
            case PdfTarget.Web(var address, var _) -> "/A<</S/URI/URI(" + address.replaceAll("([()\\\\])", "\\\\$1") + ")>>";
        };
        float below = high - area.y() - area.size() * .25f;
        int annotation = objects.put(
                "<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Contents" + PdfObjects.string(target.said())
                        + "/Rect[" + area.from() + " " + below + " " + area.to() + " " + (below + area.size() * 1.2f) + "]"
                        + "/StructParent " + itsKey + leads + ">>");
        tree.belongs(itsKey, PdfObjects.to(area.link().number()));
        area.link().area(number, annotation);
        return annotation;
    }

    /** Where a place is, to lead to it. */
    String destination(float y) {
        return "[" + PdfObjects.to(number) + "/XYZ 0 " + Math.round(high - y) + " 0]";
    }
}
