package verbatim.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The addresses of the web to which a part of a Word document leads, each once. */
final class DocxLinks {

    private static final String TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, String> ids = new LinkedHashMap<>();

    /** By what the part refers to an address; nothing where no program could follow it. */
    Optional<String> id(Run.Address address) {
        return address.asUri().map(web -> ids.computeIfAbsent(web, none -> "link" + (ids.size() + 1)));
    }

    /**
     * The relationships of the part.
     *
     * @param parts other parts that it refers to, the last word of their type before their name, which is empty where it has none
     */
    void relationships(Xml xml, String... parts) {
        xml.open("Relationships", "xmlns", "http://schemas.openxmlformats.org/package/2006/relationships");
        for (int i = 0; i < parts.length; i += 2) {
            if (parts[i + 1].isEmpty()) {
                continue;
            }
            var type = parts[i].startsWith("http") ? parts[i] : TYPES + parts[i];
            xml.empty("Relationship", "Id", "part" + (i / 2 + 1), "Type", type, "Target", parts[i + 1]);
        }
        ids.forEach((web, id) -> xml.empty("Relationship", "Id", id, "Type", TYPES + "hyperlink", "Target", web, "TargetMode", "External"));
        xml.close();
    }
}
