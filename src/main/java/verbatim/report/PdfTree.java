package verbatim.report;

import java.util.ArrayList;
import java.util.List;

/** The tree of what the words are, and how one comes to it from what stands on the pages (ISO 32000-1, 14.7). */
final class PdfTree {

    private final PdfObjects objects;
    private final int root;
    private final List<PdfTag> tags = new ArrayList<>();
    private final List<PdfTag> notes = new ArrayList<>();
    private final StringBuilder parents = new StringBuilder();
    private final PdfTag document;
    private int keys;

    PdfTree(PdfObjects objects) {
        this.objects = objects;
        root = objects.reserve();
        document = new PdfTag(this, null, "Document", "", null);
        document.number();
    }

    int root() {
        return root;
    }

    /** All of the file. */
    PdfTag document() {
        return document;
    }

    /** What is said beside the words; each has a name of its own. */
    PdfTag note(PdfTag above) {
        var note = above.block("Note", "/ID(" + id(notes.size()) + ")");
        notes.add(note);
        return note;
    }

    /** Of one length, so that their order is that of their numbers. */
    private static String id(int note) {
        return "note-%06d".formatted(note + 1);
    }

    int enter(PdfTag tag) {
        tags.add(tag);
        return objects.reserve();
    }

    /** A key for something that the pages have. */
    int key() {
        return keys++;
    }

    /** Where what has a key belongs: an element, or for the words of a page the elements by their numbers; keys come in order. */
    void belongs(int key, String where) {
        parents.append(key).append(' ').append(where).append(' ');
    }

    /** Writes all of it. */
    void write() {
        tags.forEach(tag -> objects.put(tag.number(), tag.body()));
        var named = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            named.append('(').append(id(i)).append(") ").append(PdfObjects.to(notes.get(i).number())).append(' ');
        }
        objects.put(
                root,
                "<</Type/StructTreeRoot/K " + PdfObjects.to(document.number())
                        + "/ParentTree " + PdfObjects.to(objects.put("<</Nums[" + parents + "]>>"))
                        + "/ParentTreeNextKey " + keys
                        + (notes.isEmpty() ? "" : "/IDTree " + PdfObjects.to(objects.put("<</Names[" + named + "]>>")))
                        + ">>");
    }
}
