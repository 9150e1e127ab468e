package verbatim.document;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Opens XML that somebody else made: without document types, so that no entity is defined, resolved or multiplied. */
final class HarmlessXml {

    private HarmlessXml() {}

    static XMLStreamReader reader(InputStream xml) throws XMLStreamException {
        // The JDK's own, whatever else is on the class path: its limits are known.
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Refers to something outside: " + systemId);
        });
        return factory.createXMLStreamReader(xml);
    }
}
