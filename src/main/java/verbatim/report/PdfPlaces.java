package verbatim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The places of a file to which one can go, by their names, and its bookmarks (ISO 32000-1, 12.3). */
final class PdfPlaces {

    private final Map<String, String> places = new TreeMap<>();
    private final List<Bookmark> bookmarks = new ArrayList<>();

    private record Bookmark(String title, String place) {}

    /** A place; the first one of a name is the one. */
    void put(String name, String destination) {
        places.putIfAbsent(name, destination);
    }

    void bookmark(String title, String place) {
        bookmarks.add(new Bookmark(title, place));
    }

    /** The tree of the names, which is one leaf. */
    String names() {
        var names = new StringBuilder("<</Dests<</Names[");
        places.forEach((name, destination) -> names.append('(').append(name).append(')').append(destination));
        return names.append("]>>>>").toString();
    }

    /** Writes the bookmarks, each with the one before it and the one behind it, and says which object they are. */
    int write(PdfObjects objects) {
        int all = objects.reserve();
        var numbers = bookmarks.stream().map(_ -> objects.reserve()).toList();
        for (int i = 0; i < numbers.size(); i++) {
            var bookmark = bookmarks.get(i);
            objects.put(
                    numbers.get(i),
                    "<</Title" + PdfObjects.string(bookmark.title())
                            + "/Parent " + PdfObjects.to(all)
                            + "/Dest(" + bookmark.place() + ")"
                            + (i == 0 ? "" : "/Prev " + PdfObjects.to(numbers.get(i - 1)))
                            + (i == numbers.size() - 1 ? "" : "/Next " + PdfObjects.to(numbers.get(i + 1)))
                            + ">>");
        }
        var ends = numbers.isEmpty() ? "" : "/First " + PdfObjects.to(numbers.getFirst()) + "/Last " + PdfObjects.to(numbers.getLast());
        objects.put(all, "<</Type/Outlines/Count " + numbers.size() + ends + ">>");
        return all;
    }
}
