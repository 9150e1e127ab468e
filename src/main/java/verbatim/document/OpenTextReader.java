package verbatim.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import verbatim.document.StatedFact.Provenance;

/**
 * Reads the articles of OpenDocument texts (.odt; ISO/IEC 26300), as somebody reads them who accepts all changes: what is
 * marked as deleted stands apart in such a file, and is left out. Notes follow the text; annotations become comments.
 */
final class OpenTextReader {

    /** The type of such an archive, which its first part says (part 3, "MIME media type"). */
    static final String TYPE = "application/vnd.oasis.opendocument.text";

    private static final int DEEPEST = 1_000;
    private static final int MOST_SPACES = 100;

    private final GrowingText text;
    private final Manuscript manuscript = new Manuscript(true);
    private final StringBuilder notes = new StringBuilder();
    private final Map<String, String> styles = new HashMap<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private int annotations;

    /** A paragraph, a note or an annotation whose end has not come. */
    private static final class Open {
        private final StringBuilder words = new StringBuilder();
        private @Nullable String style;
        private @Nullable String id;
        private @Nullable String author;
    }

    private OpenTextReader(ReadingProgress progress) {
        text = new GrowingText(progress);
    }

    /**
     * @throws UnreadableDocument if it swells beyond bounds, or has no words
     * @throws IOException if the archive is damaged
     * @throws XMLStreamException if one of its parts is damaged
     */
    static BroughtStory read(byte[] bytes, ReadingProgress progress) throws IOException, XMLStreamException {
        try (var archive = new Archive(bytes)) {
            var facts = new StoryFacts();
            try (InputStream meta = archive.part("meta.xml")) {
                offer(meta, facts);
            }
            var reader = new OpenTextReader(progress);
            try (InputStream content = archive.part("content.xml")) {
                reader.read(HarmlessXml.reader(content));
            }
            return reader.story(facts);
        }
    }

    private BroughtStory story(StoryFacts facts) {
        if (!notes.isEmpty()) {
            text.paragraph();
            text.add(notes.toString().strip());
        }
        var read = text.finished(DocumentFormat.WORD, new Imprint(facts.words(StoryFact.HEADLINE), null, null), null, DocumentRefusal.WORD_WITHOUT_WORDS);
        var found = new StoryFacts();
        var story = manuscript.story(read, found);
        for (var fact : StoryFact.values()) {
            found.offer(fact, facts.words(fact), Provenance.CORE_PROPERTIES);
        }
        return new BroughtStory(story.text(), found.known(), null, story.changes(), story.comments(), story.posts(), story.attachments(), story.warnings());
    }

    private static void offer(InputStream meta, StoryFacts facts) throws IOException, XMLStreamException {
        var bytes = meta.readAllBytes();
        if (bytes.length == 0) {
            return;
        }
        var reader = HarmlessXml.reader(new ByteArrayInputStream(bytes));
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                switch (reader.getLocalName()) {
                    case "title" -> facts.offer(StoryFact.HEADLINE, reader.getElementText(), Provenance.CORE_PROPERTIES);
                    case "creator", "initial-creator" -> facts.offer(StoryFact.BYLINE, reader.getElementText(), Provenance.CORE_PROPERTIES);
                    case "language" -> facts.offer(StoryFact.LANGUAGE, reader.getElementText(), Provenance.CORE_PROPERTIES);
                    default -> {
                        // Counts and dates of the file.
                    }
                }
            }
        }
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        int depth = 0;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > DEEPEST) {
                        throw new XMLStreamException("Nested more than " + DEEPEST + " deep");
                    }
                    if (begin(reader)) {
                        depth--;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    end(reader.getLocalName());
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(reader.getText().replaceAll("\\s+", " "));
                default -> {
                    // Comments of the file itself.
                }
            }
        }
    }

    /** Whether the element was passed over to its end. */
    private boolean begin(XMLStreamReader reader) throws XMLStreamException {
        switch (reader.getLocalName()) {
            case "tracked-changes" -> {
                skip(reader);
                return true;
            }
            case "note-citation", "sequence-decls", "forms" -> {
                skip(reader);
                return true;
            }
            case "style" -> {
                var name = attribute(reader, "name");
                var parent = attribute(reader, "parent-style-name");
                if (name != null && parent != null) {
                    styles.put(name, parent);
                }
            }
            case "p", "h" -> paragraph(reader);
            case "note" -> open.push(new Open());
            case "annotation" -> annotation(reader);
            case "annotation-end" -> {
                var name = attribute(reader, "name");
                if (name != null) {
                    manuscript.ends(name, offset());
                }
            }
            case "creator" -> {
                if (annotations > 0 && open.peek() instanceof Open annotation) {
                    annotation.author = reader.getElementText();
                    return true;
                }
            }
            case "date", "date-string", "creator-initials" -> {
                if (annotations > 0) {
                    skip(reader);
                    return true;
                }
            }
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            case "s" -> append(" ".repeat(Math.clamp(number(attribute(reader, "c")), 1, MOST_SPACES)));
            case "table-row" -> text.line();
            default -> {
                // What styles the words, and what holds them.
            }
        }
        return false;
    }

    private void paragraph(XMLStreamReader reader) {
        var paragraph = new Open();
        var style = attribute(reader, "style-name");
        paragraph.style = style == null ? null : styles.getOrDefault(style, style);
        if (reader.getLocalName().equals("h") && "1".equals(attribute(reader, "outline-level"))) {
            paragraph.style = "heading 1";
        }
        open.push(paragraph);
    }

    private void annotation(XMLStreamReader reader) {
        var annotation = new Open();
        var name = attribute(reader, "name");
        annotation.id = name == null ? "annotation " + annotations + " " + offset() : name;
        manuscript.begins(annotation.id, offset());
        manuscript.ends(annotation.id, offset());
        annotations++;
        open.push(annotation);
    }

    /** Where the next words will stand, as far as is known before the paragraph's end. */
    private int offset() {
        var innermost = open.peek();
        int inside = innermost == null ? 0 : innermost.words.length();
        int apart = text.length() == 0 ? 0 : 2;
        return text.length() + apart + inside;
    }

    private void end(String name) {
        switch (name) {
            case "p", "h" -> {
                if (open.poll() instanceof Open paragraph) {
                    end(paragraph);
                }
            }
            case "note" -> {
                if (open.poll() instanceof Open note) {
                    notes.append("\n\n").append(note.words.toString().strip());
                }
            }
            case "annotation" -> {
                annotations--;
                if (open.poll() instanceof Open annotation && annotation.id != null) {
                    manuscript.says(annotation.id, annotation.author, annotation.words.toString().strip());
                }
            }
            default -> {
                // What styles the words, and what holds them.
            }
        }
    }

    private void end(Open paragraph) {
        var words = paragraph.words.toString().strip();
        if (open.peek() instanceof Open around) {
            around.words.append(around.words.isEmpty() ? "" : "\n").append(words);
        } else if (!words.isEmpty() && !manuscript.takesHeadline(paragraph.style, words)) {
            text.paragraph();
            text.countParagraph();
            text.add(words);
        }
    }

    private void append(String words) {
        if (open.peek() instanceof Open paragraph) {
            GrowingText.refuseIfLongerThan(DocumentReading.LONGEST_TEXT, paragraph.words.length() + (long) words.length());
            paragraph.words.append(words);
        }
    }

    private static int number(@Nullable String digits) {
        return digits != null && digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 1;
    }

    private static @Nullable String attribute(XMLStreamReader reader, String name) {
        return WordParagraphs.attribute(reader, name);
    }

    /** Passes over an element; each kind of change within the tracked ones is counted. */
    private void skip(XMLStreamReader reader) throws XMLStreamException {
        int inside = 1;
        while (inside > 0) {
            int event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside++;
                if (reader.getLocalName().equals("changed-region")) {
                    manuscript.changed();
                }
            }
            if (inside > DEEPEST) {
                throw new XMLStreamException("Nested more than " + DEEPEST + " deep");
            }
            inside -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
        }
    }
}
