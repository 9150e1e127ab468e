package verbatim.report;

import org.jspecify.annotations.Nullable;

/**
 * An element of the tree that says what the words of the pages are (ISO 32000-1, 14.7.2). What stands within a line comes into
 * the tree when it is written, so that it stands between what is written before and after it.
 */
final class PdfTag {

    private final PdfTree tree;
    private final @Nullable PdfTag above;
    private final String type;
    private final String more;
    private final @Nullable PdfTarget target;
    private final StringBuilder children = new StringBuilder(16);
    private int number;
    private int page;

    /** @param more what is said of it beside its type, as names and values of its dictionary */
    PdfTag(PdfTree tree, @Nullable PdfTag above, String type, String more, @Nullable PdfTarget target) {
        this.tree = tree;
        this.above = above;
        this.type = type;
        this.more = more;
        this.target = target;
    }

    /** A part of its own: it follows what is there already. */
    PdfTag block(String type) {
        return block(type, "");
    }

    /** @param more what else is said of it, as names and values */
    PdfTag block(String type, String more) {
        var tag = new PdfTag(tree, this, type, more, null);
        tag.number();
        return tag;
    }

    /** A part that may be in another language. */
    PdfTag blockIn(@Nullable String language, String type) {
        return block(type, language == null ? "" : "/Lang(" + language + ")");
    }

    /** The cell of a table that says what stands below it ("Column") or beside it ("Row"). */
    PdfTag heads(String what) {
        return block("TH", "/A<</O/Table/Scope/" + what + ">>");
    }

    /** Words that are seen in another order than they are read in. */
    PdfTag turned(String asRead) {
        return new PdfTag(tree, this, "Span", "/ActualText" + PdfObjects.string(asRead), null);
    }

    /** Words that lead somewhere. */
    PdfTag link(PdfTarget to) {
        return new PdfTag(tree, this, "Link", "", to);
    }

    /** Where its words lead; null where nowhere. */
    @Nullable PdfTarget target() {
        return target;
    }

    /** The link that it is or stands in; null where it is none. */
    @Nullable PdfTag leading() {
        if (target != null) {
            return this;
        }
        return above == null ? null : above.leading();
    }

    /** Its number among the objects of the file; from now on it is in the tree. */
    int number() {
        if (number == 0) {
            number = tree.enter(this);
            if (above != null) {
                above.add(PdfObjects.to(number));
            }
        }
        return number;
    }

    /** Some of its words stand on a page, marked there with a number. */
    void words(int onPage, int marked) {
        number();
        page = page == 0 ? onPage : page;
        add(page == onPage ? String.valueOf(marked) : "<</Type/MCR/Pg " + PdfObjects.to(onPage) + "/MCID " + marked + ">>");
    }

    /** An area of a page leads where its words do. */
    void area(int onPage, int annotation) {
        number();
        add("<</Type/OBJR/Pg " + PdfObjects.to(onPage) + "/Obj " + PdfObjects.to(annotation) + ">>");
    }

    private void add(String child) {
        children.append(child).append(' ');
    }

    /** As it stands in the file. */
    String body() {
        return "<</S/" + type + more
                + "/P " + PdfObjects.to(above == null ? tree.root() : above.number())
                + (page == 0 ? "" : "/Pg " + PdfObjects.to(page))
                + "/K[" + children.toString().strip() + "]>>";
    }
}
