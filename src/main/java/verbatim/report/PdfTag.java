package verbatim.report;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;

/**
 * An element of the tree that says what the words of the pages are (ISO 32000-1, 14.7.2). What stands within a line comes into
 * the tree when it is written, so that it stands between what is written before and after it.
 */
final class PdfTag {

    private final COSDictionary element = new COSDictionary();
    private final @Nullable PdfTag above;
    private final @Nullable PdfTarget target;
    private boolean inTree;

    private PdfTag(@Nullable PdfTag above, String type, @Nullable PdfTarget target) {
        this.above = above;
        this.target = target;
        element.setName(COSName.S, type);
    }

    /** The uppermost one. */
    static PdfTag root(COSDictionary tree, String type) {
        var tag = new PdfTag(null, type, null);
        tag.element.setItem(COSName.P, tree);
        tree.setItem(COSName.K, tag.element);
        tag.inTree = true;
        return tag;
    }

    /** A part of its own: it follows what is there already. */
    PdfTag block(String type) {
        var tag = new PdfTag(this, type, null);
        tag.enter();
        return tag;
    }

    /** Something within the words. */
    PdfTag inline(String type) {
        return new PdfTag(this, type, null);
    }

    /** Words that lead somewhere. */
    PdfTag link(PdfTarget to) {
        return new PdfTag(this, "Link", to);
    }

    PdfTag with(COSName key, COSBase value) {
        element.setItem(key, value);
        return this;
    }

    PdfTag with(COSName key, String value) {
        element.setString(key, value);
        return this;
    }

    /** In the language, where that is known. */
    PdfTag in(@Nullable String language) {
        if (language != null) {
            element.setString(COSName.LANG, language);
        }
        return this;
    }

    /** Where its words lead; null where nowhere. */
    @Nullable PdfTarget target() {
        return target;
    }

    /** The link that it is or stands in; null where it is none. */
    @Nullable PdfTag leading() {
        return target != null || above == null ? (target == null ? null : this) : above.leading();
    }

    COSDictionary element() {
        return element;
    }

    /** Some of its words stand on a page, marked there with a number. */
    void words(COSDictionary page, int number) {
        var first = element.getCOSDictionary(COSName.PG);
        if (first == null) {
            element.setItem(COSName.PG, page);
        }
        if (first == null || first == page) {
            add(COSInteger.get(number));
            return;
        }
        var elsewhere = reference("MCR", page);
        elsewhere.setInt(COSName.MCID, number);
        add(elsewhere);
    }

    /** An area of a page that leads where its words do. */
    void area(COSDictionary page, COSDictionary annotation) {
        var area = reference("OBJR", page);
        area.setItem(COSName.OBJ, annotation);
        add(area);
    }

    private static COSDictionary reference(String type, COSDictionary page) {
        var reference = new COSDictionary();
        reference.setDirect(true);
        reference.setName(COSName.TYPE, type);
        reference.setItem(COSName.PG, page);
        return reference;
    }

    private void enter() {
        if (inTree || above == null) {
            return;
        }
        inTree = true;
        element.setItem(COSName.P, above.element);
        above.add(element);
    }

    private void add(COSBase child) {
        enter();
        var before = element.getItem(COSName.K);
        switch (before) {
            case null -> element.setItem(COSName.K, child);
            case COSArray children -> children.add(child);
            default -> {
                var children = new COSArray();
                children.add(before);
                children.add(child);
                element.setItem(COSName.K, children);
            }
        }
    }
}
