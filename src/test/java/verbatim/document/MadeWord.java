package verbatim.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A Word file made for a test: paragraphs, a headline by its style, tracked changes, and comments on words. */
public final class MadeWord {

    private static final String NS = " xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    private final StringBuilder body = new StringBuilder();
    private final StringBuilder comments = new StringBuilder();
    private int last;

    /** A paragraph in the style of a title. */
    public MadeWord title(String words) {
        body.append("<w:p><w:pPr><w:pStyle w:val='Titel'/></w:pPr>").append(run(words)).append("</w:p>");
        return this;
    }

    /** A paragraph of these parts. */
    public MadeWord paragraph(String... parts) {
        body.append("<w:p>").append(String.join("", parts)).append("</w:p>");
        return this;
    }

    /** Words as they stand there. */
    public static String run(String words) {
        return "<w:r><w:t xml:space='preserve'>" + words + "</w:t></w:r>";
    }

    /** Words that were put in and words that were taken out: two tracked changes. */
    public static String changed(String from, String to) {
        return "<w:del><w:r><w:delText>" + from + "</w:delText></w:r></w:del><w:ins>" + run(to) + "</w:ins>";
    }

    /** Words with a comment on them. */
    public String commented(String words, String author, String comment) {
        int id = ++last;
        comments.append("<w:comment w:id='%d' w:author='%s'><w:p>%s</w:p></w:comment>".formatted(id, author, run(comment)));
        return "<w:commentRangeStart w:id='%d'/>%s<w:commentRangeEnd w:id='%d'/>".formatted(id, run(words), id);
    }

    /** The file. */
    public byte[] bytes() {
        var type = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
        return archive(Map.of(
                "[Content_Types].xml", "<Types><Override PartName='/word/document.xml' ContentType='" + type + "document.main+xml'/>"
                        + "<Override PartName='/word/styles.xml' ContentType='" + type + "styles+xml'/>"
                        + "<Override PartName='/word/comments.xml' ContentType='" + type + "comments+xml'/></Types>",
                "word/document.xml", "<w:document" + NS + "><w:body>" + body + "</w:body></w:document>",
                "word/styles.xml", "<w:styles" + NS + "><w:style w:styleId='Titel'><w:name w:val='Title'/></w:style></w:styles>",
                "word/comments.xml", "<w:comments" + NS + ">" + comments + "</w:comments>"));
    }

    private static byte[] archive(Map<String, String> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
