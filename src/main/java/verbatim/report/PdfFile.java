package verbatim.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/** The file with its pages, of which only the last one is still written on. */
final class PdfFile implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts(document);
    private final PdfTree tree = new PdfTree();
    private final PdfPlaces places = new PdfPlaces();
    private final COSDictionary resources = new COSDictionary();
    private final List<PDPage> pages = new ArrayList<>();

    PdfFonts fonts() {
        return fonts;
    }

    PdfTree tree() {
        return tree;
    }

    PdfPlaces places() {
        return places;
    }

    /** Begins a page. */
    PdfSheet begin(boolean lies) {
        var page = new PDPage();
        page.setResources(new PDResources(resources));
        document.addPage(page);
        pages.add(page);
        return new PdfSheet(page, tree, lies);
    }

    /** A page is done. */
    void done(PdfSheet sheet) {
        sheet.page().getCOSObject().setItem(COSName.CONTENTS, stream(sheet.content()));
    }

    /** What each page repeats, once it is known how many there are. */
    void margins(ReportText text, PdfLines lines) {
        var margins = new PdfMargins(text, lines, pages.size());
        for (int i = 0; i < pages.size(); i++) {
            var page = pages.get(i).getCOSObject();
            var all = new COSArray();
            all.setDirect(true);
            all.add(page.getItem(COSName.CONTENTS));
            all.add(stream(margins.of(i + 1, pages.get(i).getMediaBox())));
            page.setItem(COSName.CONTENTS, all);
        }
    }

    private COSStream stream(String content) {
        var stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return stream;
    }

    /** All of it. */
    byte[] bytes(ReportText text) {
        var bytes = new ByteArrayOutputStream();
        try {
            resources.setItem(COSName.FONT, fonts.embedded());
            var catalogue = document.getDocumentCatalog().getCOSObject();
            catalogue.setItem(COSName.STRUCT_TREE_ROOT, tree.root());
            catalogue.setString(COSName.LANG, text.language().toLanguageTag());
            catalogue.setItem(COSName.MARK_INFO, said("Marked"));
            catalogue.setItem(COSName.VIEWER_PREFERENCES, said("DisplayDocTitle"));
            places.enter(catalogue);
            properties(text);
            document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static COSDictionary said(String what) {
        var dictionary = new COSDictionary();
        dictionary.setBoolean(what, true);
        return dictionary;
    }

    /** What the file is called and of which text it is, for programs; and that it is accessible (ISO 14289-1, 5). */
    private void properties(ReportText text) throws IOException {
        var information = document.getDocumentInformation();
        information.setTitle(Harmless.onPage(text.title()));
        information.setSubject(text.pages().line());
        information.setProducer("Verbatim");
        information.setCreationDate(GregorianCalendar.from(text.imprint().at().atZone(ZoneOffset.UTC)));
        var metadata = new ByteArrayOutputStream();
        var xml = new Xml(metadata);
        xml.open("x:xmpmeta", "xmlns:x", "adobe:ns:meta/").open("rdf:RDF", "xmlns:rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");
        xml.open(
                "rdf:Description",
                "rdf:about", "",
                "xmlns:dc", "http://purl.org/dc/elements/1.1/",
                "xmlns:xmp", "http://ns.adobe.com/xap/1.0/",
                "xmlns:pdf", "http://ns.adobe.com/pdf/1.3/",
                "xmlns:pdfuaid", "http://www.aiim.org/pdfua/ns/id/");
        xml.element("pdfuaid:part", "1").element("pdf:Producer", "Verbatim").element("xmp:CreateDate", text.imprint().at().toString());
        alternatives(xml, "dc:title", text.title());
        alternatives(xml, "dc:description", text.pages().line());
        xml.close().close().close().end();
        document.getDocumentCatalog().setMetadata(new PDMetadata(document, new ByteArrayInputStream(metadata.toByteArray())));
    }

    private static void alternatives(Xml xml, String name, String words) {
        xml.open(name).open("rdf:Alt").element("rdf:li", Harmless.onPage(words), "xml:lang", "x-default").close().close();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing of it is open", e);
        }
    }
}
