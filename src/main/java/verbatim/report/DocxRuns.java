package verbatim.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Status;

/** Writes the runs of a line of a Word document. */
final class DocxRuns {

    /** Of words: which character style they have, and whether they stand out or are struck. */
    private record Look(@Nullable String style, boolean strong, boolean struck, boolean framed) {

        static final Look PLAIN = new Look(null, false, false, false);

        Look styled(String name) {
            return new Look(name, strong, struck, framed);
        }

        Look outstanding() {
            return new Look(style, true, struck, framed);
        }
    }

    private final Xml xml;
    private final DocxLinks links;
    private final Set<String> bookmarks = new HashSet<>();

    DocxRuns(Xml xml, DocxLinks links) {
        this.xml = xml;
        this.links = links;
    }

    void write(List<Run> runs) {
        runs.forEach(run -> write(run, Look.PLAIN));
    }

    /** Words of the report itself, or somebody's, in a character style or without one. */
    void words(String words, @Nullable String style) {
        words(words, new Look(style, false, false, false));
    }

    /** Names the place, so that links can lead to it; the first place of a name is the one. */
    void bookmark(String name) {
        if (bookmarks.add(name)) {
            var id = String.valueOf(bookmarks.size());
            xml.empty("w:bookmarkStart", "w:id", id, "w:name", name).empty("w:bookmarkEnd", "w:id", id);
        }
    }

    /** A link to a place in the document. */
    void toBookmark(String bookmark, String words, String style) {
        xml.open("w:hyperlink", "w:anchor", bookmark, "w:history", "1");
        words(words, style);
        xml.close();
    }

    /** The character style of a status. */
    static String style(Status status) {
        return "Status-" + status.style();
    }

    /** What the row of a passage is called within the document. */
    static String rowOf(String label) {
        return "passage_" + label;
    }

    /** What the first words of a passage in the text are called within the document. */
    static String markOf(String label) {
        return "mark_" + label;
    }

    private void write(Run run, Look look) {
        switch (run) {
            case Run.Plain(var words) -> words(words, look);
            case Run.Theirs(var words) -> words(words, look);
            case Run.Strong(var runs) -> runs.forEach(inner -> write(inner, look.outstanding()));
            case Run.Name(var words) -> words(words, look.styled("Name"));
            case Run.Signed(var runs) -> runs.forEach(inner -> write(inner, look.styled("Signed")));
            case Run.Time(var _, var words) -> words(words, look);
            case Run.Code(var words) -> words(words, look.styled("Code"));
            case Run.Address address ->
                links.id(address).ifPresentOrElse(
                        id -> {
                            xml.open("w:hyperlink", "r:id", id, "w:history", "1");
                            words(address.address().strip(), look.styled("Hyperlink"));
                            xml.close();
                        },
                        () -> words(address.address(), look));
            case Run.ToPassage(var label) -> toBookmark(rowOf(label), label, "Hyperlink");
            case Run.Sign(var sign) -> words(sign, look.outstanding());
            case Run.StatusWord(var status, var word) -> words(status.sign() + " " + word, look.styled(style(status)));
            case Run.Change change -> change(change);
        }
    }

    /** The record's words are the true ones: those that only the print has are struck out, never they. */
    private void change(Run.Change change) {
        var between = "";
        for (var side : change.sides()) {
            words(between + side.whose() + " ", new Look("Name", false, false, true));
            words(side.words(), new Look(null, side.ofRecord(), !side.ofRecord(), true));
            between = " · ";
        }
    }

    private void words(String words, Look look) {
        var harmless = Harmless.onPage(words);
        var direction = ReadingDirection.of(harmless);
        for (int from = 0; from < harmless.length(); ) {
            int end = direction.endOfStretch(from, harmless.length());
            xml.open("w:r");
            look(look, direction.fromRightAt(from));
            text(xml, harmless.substring(from, end), "w:t");
            xml.close();
            from = end;
        }
    }

    /** In the order that the schema asks for (ECMA-376, part 1, 17.3.2.28). */
    private void look(Look look, boolean fromRight) {
        if (look.equals(Look.PLAIN) && !fromRight) {
            return;
        }
        xml.open("w:rPr");
        if (look.style() != null) {
            xml.empty("w:rStyle", "w:val", look.style());
        }
        if (look.strong()) {
            xml.empty("w:b").empty("w:bCs");
        }
        if (look.struck()) {
            xml.empty("w:strike");
        }
        if (look.framed()) {
            xml.empty("w:bdr", "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", "8A867D");
        }
        if (fromRight) {
            xml.empty("w:rtl");
        }
        xml.close();
    }

    /**
     * Words within a run: tabs and line ends are elements of their own, and blanks at the ends are kept.
     *
     * @param element w:t, or for words that go w:delText
     */
    static void text(Xml xml, String words, String element) {
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            char c = i == words.length() ? '\n' : words.charAt(i);
            if (c != '\n' && c != '\t') {
                continue;
            }
            if (i > from) {
                xml.element(element, words.substring(from, i), "xml:space", "preserve");
            }
            if (i < words.length()) {
                xml.empty(c == '\t' ? "w:tab" : "w:br");
            }
            from = i + 1;
        }
    }
}
