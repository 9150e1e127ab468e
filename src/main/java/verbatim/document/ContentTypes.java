package verbatim.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * What the parts of an Office document are (ECMA-376 part 2, "Content types"). Their names are the program's choice: Word
 * itself calls the body {@code word/document.xml}, its web version {@code word/document2.xml}.
 */
final class ContentTypes {

    static final String NAME = "[Content_Types].xml";

    private static final int MOST_PARTS = 10_000;

    private final Map<String, String> typeByPart = new LinkedHashMap<>();

    /** Takes in the list; an archive without one has no parts. */
    void read(InputStream list) throws IOException, XMLStreamException {
        var begun = new PushbackInputStream(list);
        int first = begun.read();
        if (first < 0) {
            return;
        }
        begun.unread(first);
        var reader = HarmlessXml.reader(begun);
        while (reader.hasNext() && typeByPart.size() < MOST_PARTS) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("Override")) {
                var part = reader.getAttributeValue(null, "PartName");
                var type = reader.getAttributeValue(null, "ContentType");
                if (part != null && type != null) {
                    typeByPart.put(part.startsWith("/") ? part.substring(1) : part, type);
                }
            }
        }
    }

    /** The first part whose type ends with one of these. */
    Optional<String> partOf(String... endings) {
        return typeByPart.entrySet().stream()
                .filter(part -> Arrays.stream(endings).anyMatch(part.getValue()::endsWith))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
