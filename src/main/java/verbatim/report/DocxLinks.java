package verbatim.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The addresses of the web to which a part of a Word document leads, each once. */
final class DocxLinks {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** Office programs take a file for damaged that has a longer one (Internet Explorer's bound, which they share). */
    private static final int LONGEST = 2000;

    private final Map<String, String> ids = new LinkedHashMap<>();

    /** By what the part refers to an address; nothing where no program could follow it. */
    Optional<String> id(Run.Address address) {
        return address.ofTheWeb().flatMap(DocxLinks::valid).map(web -> ids.computeIfAbsent(web, none -> "link" + (ids.size() + 1)));
    }

    /** A damaged address makes office programs refuse the whole file. */
    private static Optional<String> valid(String web) {
        try {
            return Optional.of(new URI(web).toASCIIString()).filter(address -> address.length() <= LONGEST);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /**
     * The relationships of the part.
     *
     * @param parts other parts that it refers to, the last word of their type before their name
     */
    Xml relationships(String... parts) {
        var xml = new Xml().open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (int i = 0; i < parts.length; i += 2) {
            var type = parts[i].startsWith("http") ? parts[i] : TYPES + parts[i];
            xml.empty("Relationship", "Id", "part" + (i / 2 + 1), "Type", type, "Target", parts[i + 1]);
        }
        ids.forEach((web, id) -> xml.empty("Relationship", "Id", id, "Type", TYPES + "hyperlink", "Target", web, "TargetMode", "External"));
        return xml.close();
    }
}
