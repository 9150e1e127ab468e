package verbatim.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
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
            try (var part = archive.part(body.get())) {
                new WordParagraphs(text).read(part);
            }
            for (var notes : new String[] {"footnotes", "endnotes"}) {
                var name = types.partOf("wordprocessingml." + notes + "+xml");
                if (name.isPresent()) {
                    try (var part = archive.part(name.get())) {
                        new WordParagraphs(text).read(part);
                    }
                }
            }
            text.locateSpeakers();
            return Optional.of(text.finished(
                    DocumentFormat.WORD, imprint(archive, types), null, DocumentRefusal.WORD_WITHOUT_WORDS));
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
