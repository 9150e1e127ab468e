package verbatim.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files that are small, and take memory or time without end of whoever believes them. */
final class HostileFiles {

    private static final byte[] SPACES = " ".repeat(1 << 16).getBytes(StandardCharsets.US_ASCII);

    private HostileFiles() {}

    /** A page that draws the first of so many forms, each of which draws the next one twice; the last draws the first. */
    static byte[] pdfOfFormsThatDrawEachOther(int forms) {
        var objects = new ArrayList<byte[]>();
        objects.add(ascii("<</Type /Catalog /Pages 2 0 R>>"));
        objects.add(ascii("<</Type /Pages /Kids [3 0 R] /Count 1>>"));
        objects.add(ascii("<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources <</XObject <</F 5 0 R>>>>>>"));
        objects.add(stream("", ascii("/F Do")));
        for (int i = 0; i < forms; i++) {
            int next = 5 + (i + 1) % forms;
            objects.add(stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</F %d 0 R>>>>".formatted(next),
                    ascii("/F Do /F Do")));
        }
        return pdf(objects);
    }

    /** One page with so many bytes of lines that are drawn, packed a thousandfold. */
    static byte[] pdfOfGraphics(int bytes) {
        var lines = ascii("0 0 m 9 9 l S\n".repeat(1 << 12));
        return pdf(List.of(
                ascii("<</Type /Catalog /Pages 2 0 R>>"),
                ascii("<</Type /Pages /Kids [3 0 R] /Count 1>>"),
                ascii("<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R>>"),
                stream("/Filter /FlateDecode", deflated(lines, bytes / lines.length))));
    }

    /** So many pages that all show the same lines. */
    static byte[] pdfOfPages(int pages, int bytesAPage) {
        var lines = ascii("0 0 m 9 9 l S\n".repeat(1 << 10));
        var objects = new ArrayList<byte[]>();
        objects.add(ascii("<</Type /Catalog /Pages 2 0 R>>"));
        var kids = IntStream.range(0, pages).mapToObj(i -> (4 + i) + " 0 R").collect(Collectors.joining(" "));
        objects.add(ascii("<</Type /Pages /Kids [" + kids + "] /Count " + pages + ">>"));
        objects.add(stream("/Filter /FlateDecode", deflated(lines, Math.max(1, bytesAPage / lines.length))));
        for (int i = 0; i < pages; i++) {
            objects.add(ascii("<</Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 3 0 R>>"));
        }
        return pdf(objects);
    }

    /** A Word document with one attribute that swells to so many bytes. */
    static byte[] wordWithAnAttributeOf(int bytes) {
        return word("<w:p w:rsidR=\"", bytes, "\"><w:r><w:t>Words.</w:t></w:r></w:p>");
    }

    /** A Word document with one comment that swells to so many bytes. */
    static byte[] wordWithACommentOf(int bytes) {
        return word("<!--", bytes, "--><w:p><w:r><w:t>Words.</w:t></w:r></w:p>");
    }

    /** So many elements within each other, which browsers repair by copying those that are open. */
    static byte[] pageOfNested(int elements) {
        return ascii("<!doctype html><html><body>" + "<b><font>".repeat(elements / 2) + "Words.");
    }

    /** So many turns of speakers of one letter. */
    static byte[] turns(int turns) {
        return ascii("ANN:\nBOB:\n".repeat(turns / 2));
    }

    /** Bytes that do not shrink, so that the archive may swell by its ratio. */
    private static byte[] word(String before, int bytes, String after) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write(ascii("""
                    <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml"
                    ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>"""));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(ascii("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + before));
            for (int written = 0; written < bytes; written += SPACES.length) {
                zip.write(SPACES);
            }
            zip.write(ascii(after + "</w:body></w:document>"));
            zip.putNextEntry(new ZipEntry("word/media/image.bin"));
            zip.setLevel(0);
            zip.write(new byte[bytes / 100]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] stream(String entries, byte[] content) {
        return joined(ascii("<<" + entries + " /Length " + content.length + ">>stream\n"), content, ascii("\nendstream"));
    }

    private static byte[] pdf(List<byte[]> objects) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(ascii("%PDF-1.4\n"));
        var index = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            index.append("%010d 00000 n \n".formatted(out.size()));
            out.writeBytes(joined(ascii((i + 1) + " 0 obj\n"), objects.get(i), ascii("\nendobj\n")));
        }
        int at = out.size();
        out.writeBytes(ascii(index + "trailer\n<</Size " + (objects.size() + 1) + " /Root 1 0 R>>\nstartxref\n" + at + "\n%%EOF\n"));
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] piece, int times) {
        var out = new ByteArrayOutputStream();
        try (OutputStream packing = new DeflaterOutputStream(out)) {
            for (int i = 0; i < times; i++) {
                packing.write(piece);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    private static byte[] ascii(String words) {
        return words.getBytes(StandardCharsets.US_ASCII);
    }
}
