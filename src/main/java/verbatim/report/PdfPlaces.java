package verbatim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The places of a file to which one can go, by their names, and its bookmarks. */
final class PdfPlaces {

    private final Map<String, COSBase> places = new TreeMap<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    private record Bookmark(String title, String place) {}

    /** A place; the first one of a name is the one. */
    void put(String name, COSArray destination) {
        places.putIfAbsent(name, destination);
    }

    void bookmark(String title, String place) {
        bookmarks.add(new Bookmark(title, place));
    }

    /** All of them, for the catalogue of the file. */
    void enter(COSDictionary catalogue) {
        var names = new COSDictionary();
        names.setItem(COSName.DESTS, PdfTree.byName(places));
        catalogue.setItem(COSName.NAMES, names);
        var outline = new PDDocumentOutline();
        for (var bookmark : bookmarks) {
            var item = new PDOutlineItem();
            item.setTitle(bookmark.title());
            item.getCOSObject().setItem(COSName.DEST, new COSString(bookmark.place()));
            outline.addLast(item);
        }
        outline.openNode();
        catalogue.setItem(COSName.OUTLINES, outline);
        catalogue.setItem(COSName.PAGE_MODE, COSName.getPDFName("UseOutlines"));
    }
}
