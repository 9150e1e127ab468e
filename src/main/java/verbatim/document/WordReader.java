package verbatim.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/**
 * Reads Word documents (.docx; ECMA-376): the paragraphs and tables of the body, then the footnotes and endnotes. The
 * document is read as a stream, part by part and element by element, because the usual libraries build a tree of all of
 * it, pictures included, before anything can be counted.
 */
final class WordReader {

    private static final int MOST_STYLES = 10_000;
    private static final String BODY = "wordprocessingml.document.main+xml";
    private static final String MACRO_BODY = "ms-word.document.macroEnabled.main+xml";
    private static final String TEMPLATE_BODY = "wordprocessingml.template.main+xml";

    /**
     * Reads it; empty if the archive is no Word document.
     *
     * @throws UnreadableDocument if it swells beyond bounds, or has no words
     * @throws IOException if the archive is damaged
     * @throws XMLStreamException if one of its parts is damaged
     */
    Optional<ReadDocument> read(byte[] bytes, ReadingProgress progress) throws IOException, XMLStreamException {
        return read(bytes, progress, null);
    }

    /** The article that it holds; empty if the archive is no Word document. */
    Optional<BroughtStory> story(byte[] bytes, ReadingProgress progress) throws IOException, XMLStreamException {
        var manuscript = new Manuscript(true);
        return read(bytes, progress, manuscript).map(read -> manuscript.story(read, new StoryFacts()));
    }

    private static Optional<ReadDocument> read(byte[] bytes, ReadingProgress progress, @Nullable Manuscript article)
            throws IOException, XMLStreamException {
        try (var archive = new Archive(bytes)) {
            var types = new ContentTypes();
            try (var part = archive.part(ContentTypes.NAME)) {
                types.read(part);
            }
            var body = types.partOf(BODY, MACRO_BODY, TEMPLATE_BODY);
            if (body.isEmpty()) {
                return Optional.empty();
            }
            var text = new GrowingText(progress);
            var manuscript = article == null ? new Manuscript(false) : article;
            Map<String, String> styles = article == null ? Map.of() : styles(archive, types);
            try (var part = archive.part(body.get())) {
                var paragraphs = new WordParagraphs(text, manuscript, styles);
                paragraphs.read(part);
                if (article == null) {
                    paragraphs.names().breakLines(text);
                }
            }
            if (article != null) {
                comments(archive, types, manuscript);
            }
            for (var notes : new String[] {"footnotes", "endnotes"}) {
                var name = types.partOf("wordprocessingml." + notes + "+xml");
                if (name.isPresent()) {
                    try (var part = archive.part(name.get())) {
                        new WordParagraphs(text, new Manuscript(false), Map.of()).read(part);
                    }
                }
            }
            text.locateSpeakers();
            return Optional.of(text.finished(
                    DocumentFormat.WORD, imprint(archive, types), null, DocumentRefusal.WORD_WITHOUT_WORDS));
        }
    }

    /** The names of the styles by their ids: these are in the language of the program, those are not. */
    private static Map<String, String> styles(Archive archive, ContentTypes types) throws IOException, XMLStreamException {
        Map<String, String> names = new HashMap<>();
        var part = types.partOf("wordprocessingml.styles+xml");
        if (part.isEmpty()) {
            return names;
        }
        try (InputStream bytes = archive.part(part.get())) {
            var reader = HarmlessXml.reader(bytes);
            String id = null;
            while (reader.hasNext() && names.size() < MOST_STYLES) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    if (reader.getLocalName().equals("style")) {
                        id = WordParagraphs.attribute(reader, "styleId");
                    } else if (reader.getLocalName().equals("name") && id != null) {
                        names.put(id, Objects.requireNonNullElse(WordParagraphs.attribute(reader, "val"), id));
                        id = null;
                    }
                }
            }
        }
        return names;
    }

    private static void comments(Archive archive, ContentTypes types, Manuscript manuscript) throws IOException, XMLStreamException {
        var part = types.partOf("wordprocessingml.comments+xml");
        if (part.isEmpty()) {
            return;
        }
        try (InputStream bytes = archive.part(part.get())) {
            var reader = HarmlessXml.reader(bytes);
            String id = null;
            String author = null;
            var words = new StringBuilder();
            while (reader.hasNext()) {
                int event = reader.next();
                var name = event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT ? reader.getLocalName() : "";
                if (event == XMLStreamConstants.START_ELEMENT && name.equals("comment")) {
                    id = WordParagraphs.attribute(reader, "id");
                    author = WordParagraphs.attribute(reader, "author");
                    words.setLength(0);
                } else if (event == XMLStreamConstants.START_ELEMENT && name.equals("t")) {
                    words.append(reader.getElementText());
                } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("p")) {
                    words.append('\n');
                } else if (event == XMLStreamConstants.END_ELEMENT && name.equals("comment") && id != null) {
                    manuscript.says(id, author, words.toString().strip());
                }
            }
        }
    }

    private static Imprint imprint(Archive archive, ContentTypes types) throws IOException, XMLStreamException {
        var name = types.partOf("core-properties+xml");
        if (name.isEmpty()) {
            return Imprint.NONE;
        }
        try (InputStream part = archive.part(name.get())) {
            var reader = HarmlessXml.reader(part);
            @Nullable String title = null;
            @Nullable String author = null;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    switch (reader.getLocalName().toLowerCase(Locale.ROOT)) {
                        case "title" -> title = reader.getElementText();
                        case "creator" -> author = reader.getElementText();
                        default -> {
                            // Revision counts and the like.
                        }
                    }
                }
            }
            // When the file was made says nothing of when it was published.
            return new Imprint(title, author, null);
        }
    }
}
