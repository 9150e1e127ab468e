package verbatim.report;

import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/** The tree of what the words are, and how one comes to it from what stands on the pages (ISO 32000-1, 14.7). */
final class PdfTree {

    private static final COSName TABLE = COSName.getPDFName("Table");

    private final COSDictionary root = new COSDictionary();
    private final PdfTag document = PdfTag.root(root, "Document");
    private final COSArray parents = new COSArray();
    private final Map<String, COSBase> notes = new TreeMap<>();
    private int keys;

    /** All of the file. */
    PdfTag document() {
        return document;
    }

    /** The cell of a table that says what stands below it or beside it. */
    static PdfTag heads(PdfTag row, String what) {
        var scope = new COSDictionary();
        scope.setDirect(true);
        scope.setItem(COSName.O, TABLE);
        scope.setName("Scope", what);
        return row.block("TH").with(COSName.A, scope);
    }

    /** What is said beside the words; each has a name of its own. */
    PdfTag note(PdfTag above) {
        var id = "note-%06d".formatted(notes.size() + 1);
        var note = above.block("Note").with(COSName.ID, id);
        notes.put(id, note.element());
        return note;
    }

    /** Where something on the pages belongs: an element, or for all words of a page the elements by their numbers. */
    int key(COSBase belongs) {
        parents.add(COSInteger.get(keys));
        parents.add(belongs);
        return keys++;
    }

    /** The whole, for the catalogue of the file. */
    COSDictionary root() {
        root.setItem(COSName.TYPE, COSName.STRUCT_TREE_ROOT);
        var byKey = new COSDictionary();
        byKey.setItem(COSName.NUMS, parents);
        root.setItem(COSName.PARENT_TREE, byKey);
        root.setInt(COSName.PARENT_TREE_NEXT_KEY, keys);
        if (!notes.isEmpty()) {
            root.setItem(COSName.ID_TREE, byName(notes));
        }
        return root;
    }

    /** A tree of names that is one leaf (ISO 32000-1, 7.9.6). */
    static COSDictionary byName(Map<String, COSBase> sorted) {
        var names = new COSArray();
        sorted.forEach((name, what) -> {
            names.add(new COSString(name));
            names.add(what);
        });
        var leaf = new COSDictionary();
        leaf.setItem(COSName.NAMES, names);
        return leaf;
    }
}
