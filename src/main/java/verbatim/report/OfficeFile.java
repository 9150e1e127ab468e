package verbatim.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A file of an office program (ECMA-376, part 2): a zip of parts. Made in memory, without a temporary file; the same parts
 * make the same bytes, since no part has a time of its own.
 */
final class OfficeFile {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8);
    private final String resources;

    /** @param resources folder beside this class with the parts that are the same in every file */
    OfficeFile(String resources) {
        this.resources = resources;
    }

    /** A part that is the same in every file. */
    OfficeFile resource(String name, String resource) {
        return part(name, read(resource));
    }

    /** The words of a resource. */
    String resource(String resource) {
        return new String(read(resource), StandardCharsets.UTF_8);
    }

    /** A part that is written straight into the file. */
    OfficeFile part(String name, Consumer<Xml> content) {
        return entry(name, () -> {
            var xml = new Xml(zip);
            content.accept(xml);
            xml.end();
        });
    }

    OfficeFile part(String name, byte[] content) {
        return entry(name, () -> zip.write(content));
    }

    private interface Writing {

        void write() throws IOException;
    }

    private OfficeFile entry(String name, Writing content) {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        try {
            zip.putNextEntry(entry);
            content.write();
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return this;
    }

    /** What the file is called, in which language it is, and who made it when. */
    OfficeFile properties(String title, Locale language, ReportText.Imprint imprint) {
        var made = imprint.at().truncatedTo(ChronoUnit.SECONDS).toString();
        return part("docProps/core.xml", xml -> xml.open(
                        "cp:coreProperties",
                        "xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
                        "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                        "xmlns:dcterms", "http://purl.org/dc/terms/",
                        "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
                .element("dc:title", Harmless.onPage(title))
                .element("dc:creator", Harmless.onPage(imprint.desk()))
                .element("cp:lastModifiedBy", Harmless.onPage(imprint.person()))
                .element("dcterms:created", made, "xsi:type", "dcterms:W3CDTF")
                .element("dcterms:modified", made, "xsi:type", "dcterms:W3CDTF")
                .element("dc:language", language.toLanguageTag())
                .close());
    }

    /** The file. */
    byte[] bytes() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private byte[] read(String resource) {
        try (InputStream in = Objects.requireNonNull(OfficeFile.class.getResourceAsStream(resources + "/" + resource))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("a part of the report's file cannot be read", e);
        }
    }
}
