package verbatim.document;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of one part of a Word document (ECMA-376 part 1, WordprocessingML), as somebody reads them who accepts
 * all changes: what is marked as deleted or moved away is left out, a paragraph's end too, and what is marked as hidden. A table's row is a line, its cells stand apart by a
 * tab. Of two versions of the same drawing, the one for newer programs is read.
 */
final class WordParagraphs {

    /** Elements within elements; Word's own nest some thirty deep. */
    private static final int DEEPEST = 1_000;

    /** Paragraphs within paragraphs, by text boxes. */
    private static final int DEEPEST_PARAGRAPH = 20;

    private static final int PARAGRAPHS_A_STEP = 200;
    private static final Set<String> OFF = Set.of("0", "false", "off");

    private final GrowingText text;
    private final Manuscript manuscript;
    private final Map<String, String> styles;
    private final BoldNames names = new BoldNames();
    private final Deque<Paragraph> open = new ArrayDeque<>();
    private int depth;
    private int tables;
    private int paragraphs;
    private boolean rowBegins;
    private boolean cellBegins;
    private boolean paragraphProperties;
    private boolean endDeleted;
    private Paragraph goesOn = new Paragraph();
    private boolean hidden;
    private boolean bold;

    /** A place of a comment within the words of a paragraph. */
    private record Place(String comment, boolean begins, int at) {}

    /** A paragraph while it is read. */
    private static final class Paragraph {
        private final StringBuilder words = new StringBuilder();
        private final List<Place> places = new ArrayList<>();
        private @Nullable String style;
        /** How much of its beginning is in bold letters. */
        private int bold;
    }

    /**
     * @param manuscript takes what stands beside the words
     * @param styles the names of styles by their ids
     */
    WordParagraphs(GrowingText text, Manuscript manuscript, Map<String, String> styles) {
        this.text = text;
        this.manuscript = manuscript;
        this.styles = styles;
    }

    /** The names that only their letters set apart. */
    BoldNames names() {
        return names;
    }

    void read(InputStream part) throws XMLStreamException {
        var reader = HarmlessXml.reader(part);
        boolean words = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    words = reader.getLocalName().equals("t");
                    begin(reader);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    words = false;
                    end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE, XMLStreamConstants.CDATA -> {
                    if (words && hidden) {
                        text.warn(ReadWarning.Code.HIDDEN_WORDS);
                    } else if (words) {
                        append(reader.getText());
                    }
                }
                default -> {
                    // Comments and processing instructions are no words.
                }
            }
        }
        addRest();
    }

    private void begin(XMLStreamReader reader) throws XMLStreamException {
        if (++depth > DEEPEST) {
            throw new XMLStreamException("Nested more than " + DEEPEST + " deep");
        }
        switch (reader.getLocalName()) {
            case "del", "moveFrom" -> {
                endDeleted |= paragraphProperties;
                count(true);
                skip(reader);
            }
            case "ins" -> count(true);
            // What was moved was counted where it was taken away.
            case "moveTo" -> count(false);
            case "pStyle" -> style(reader);
            case "commentRangeStart" -> place(reader, true);
            case "commentRangeEnd" -> place(reader, false);
            // Small letters above others say how these are read.
            case "Fallback", "rt" -> skip(reader);
            // A large initial has a frame, and so a paragraph of its own.
            case "framePr" -> endDeleted |= attribute(reader, "dropCap") instanceof String drop && !drop.equals("none");
            case "pPr" -> paragraphProperties = true;
            case "r" -> {
                hidden = false;
                bold = false;
            }
            case "b" -> bold |= !paragraphProperties && isOn(reader);
            // Of a paragraph's end it says nothing of its words.
            case "vanish", "webHidden" -> hidden |= !paragraphProperties && isOn(reader);
            case "p" -> begin();
            case "tbl" -> {
                tables++;
                text.paragraph();
            }
            case "tr" -> rowBegins = true;
            case "tc" -> cellBegins = true;
            // Tab stops of a style are elements of the same name, outside of runs; they precede all words.
            case "tab", "ptab" -> append(isBlank() ? "" : "\t");
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("\u2011");
            default -> {
                // What styles the words, and what holds them.
            }
        }
    }

    /** Goes on where the end of the paragraph before was deleted. */
    private void begin() {
        if (open.size() < DEEPEST_PARAGRAPH) {
            open.push(goesOn);
            goesOn = new Paragraph();
        }
    }

    private static boolean isOn(XMLStreamReader reader) {
        var value = attribute(reader, "val");
        return value == null || !OFF.contains(value);
    }

    private void end(String name) {
        depth--;
        switch (name) {
            case "tbl" -> {
                tables--;
                text.paragraph();
            }
            case "pPr" -> paragraphProperties = false;
            case "r" -> hidden = false;
            case "p" -> end();
            default -> {
                // What styles the words, and what holds them.
            }
        }
    }

    private void end() {
        if (open.isEmpty()) {
            return;
        }
        var paragraph = open.pop();
        if (endDeleted) {
            goesOn = paragraph;
        } else {
            add(paragraph);
        }
        endDeleted = false;
    }

    /** Adds what waits for a paragraph that does not come. */
    private void addRest() {
        add(goesOn);
        goesOn = new Paragraph();
    }

    private void count(boolean one) {
        if (one && !paragraphProperties) {
            manuscript.changed();
        }
    }

    private void style(XMLStreamReader reader) {
        var paragraph = open.peek();
        var id = attribute(reader, "val");
        if (paragraph != null && id != null) {
            paragraph.style = styles.getOrDefault(id, id);
        }
    }

    private void place(XMLStreamReader reader, boolean begins) {
        var comment = attribute(reader, "id");
        var paragraph = open.peek();
        if (comment == null) {
            return;
        }
        if (paragraph != null) {
            paragraph.places.add(new Place(comment, begins, paragraph.words.length()));
        } else if (begins) {
            // Between two paragraphs: it begins with the next.
            goesOn.places.add(new Place(comment, true, 0));
        } else {
            manuscript.ends(comment, text.length());
        }
    }

    static @Nullable String attribute(XMLStreamReader reader, String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    private void add(Paragraph paragraph) {
        var whole = paragraph.words.toString();
        var words = whole.strip();
        if (!words.isEmpty() && tables == 0 && manuscript.takesHeadline(paragraph.style, words)) {
            paragraph.places.forEach(place -> tell(place, text.length()));
            return;
        }
        add(words);
        int blank = whole.length() - whole.stripLeading().length();
        int begin = text.length() - words.length();
        if (tables == 0 && paragraph.bold > blank && paragraph.bold < whole.stripTrailing().length()) {
            names.add(begin, words, paragraph.bold - blank);
        }
        paragraph.places.forEach(place -> tell(place, begin + Math.clamp(place.at() - blank, 0, words.length())));
    }

    private void tell(Place place, int at) {
        if (place.begins()) {
            manuscript.begins(place.comment(), at);
        } else {
            manuscript.ends(place.comment(), at);
        }
    }

    private void add(String words) {
        if (++paragraphs % PARAGRAPHS_A_STEP == 0) {
            // How much is still to come is not known; the half says that it is under way.
            text.reached(0.5);
        }
        if (words.isEmpty()) {
            return;
        }
        if (tables == 0) {
            text.paragraph();
        } else if (rowBegins) {
            text.line();
        } else {
            text.apart(cellBegins ? '\t' : ' ');
        }
        if (tables == 0 || rowBegins) {
            text.countParagraph();
        }
        rowBegins = false;
        cellBegins = false;
        text.add(words);
    }

    private void append(String words) {
        var paragraph = open.peek();
        if (paragraph != null) {
            GrowingText.refuseIfLongerThan(DocumentReading.LONGEST_TEXT, paragraph.words.length() + (long) words.length());
            if (bold && paragraph.bold == paragraph.words.length()) {
                paragraph.bold += words.length();
            }
            paragraph.words.append(words);
        }
    }

    private boolean isBlank() {
        var paragraph = open.peek();
        return paragraph == null || paragraph.words.isEmpty();
    }

    /** Passes over the element that has just begun, to its end. */
    private void skip(XMLStreamReader reader) throws XMLStreamException {
        int inside = 1;
        while (inside > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT && ++inside > DEEPEST) {
                throw new XMLStreamException("Nested more than " + DEEPEST + " deep");
            }
            inside -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
        depth--;
    }
}
