package verbatim.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The report as a Word document (ECMA-376, transitional). Its part with the article is what an editor opens: a comment stands
 * on the words of each passage, and what should be printed otherwise is a change to accept or reject. It is written part by
 * part, since what is needed of the format is little, and a library for all of it takes seconds and megabytes to begin.
 */
public final class DocxReport {

    /** By what the document refers to its footer. */
    static final String FOOTER = "part4";

    private static final String TYPES_OF_2011 = "http://schemas.microsoft.com/office/2011/relationships/";

    /** The file. */
    public byte[] render(ReportText text) {
        var file = new OfficeFile("docx");
        var links = new DocxLinks();
        var marks = new ArrayList<Block.Mark>();
        var commentLinks = new DocxLinks();
        var comments = new DocxComments(marks);
        var logo = text.imprint().logo();
        if (logo != null) {
            file.part("word/" + DocxLogo.FILE, logo.png());
        }
        return file.resource("[Content_Types].xml", "content-types.xml")
                .resource("_rels/.rels", "rels.xml")
                .part("word/document.xml", xml -> document(xml, text, links, marks))
                .part("word/comments.xml", xml -> comments.words(xml, text.imprint(), commentLinks))
                .part("word/commentsExtended.xml", comments::done)
                .part("word/styles.xml", styles(file, text))
                .resource("word/numbering.xml", "numbering.xml")
                .resource("word/settings.xml", "settings.xml")
                .resource("word/footer.xml", "footer.xml")
                .part(
                        "word/_rels/document.xml.rels",
                        xml -> links.relationships(
                                xml,
                                "styles", "styles.xml",
                                "numbering", "numbering.xml",
                                "settings", "settings.xml",
                                "footer", "footer.xml",
                                "comments", "comments.xml",
                                TYPES_OF_2011 + "commentsExtended", "commentsExtended.xml",
                                // What nothing refers to, where there is no logo, would be a damaged file.
                                "image", logo == null ? "" : DocxLogo.FILE))
                .part("word/_rels/comments.xml.rels", xml -> commentLinks.relationships(xml))
                .properties(text.title(), text.language(), text.imprint())
                .bytes();
    }

    /** @param marks gathers those that are commented on, in the order of the comments */
    private static void document(Xml xml, ReportText text, DocxLinks links, List<Block.Mark> marks) {
        xml.open(
                "w:document",
                "xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        var blocks = new DocxBlocks(xml, new DocxRuns(xml, links), text.imprint(), marks);
        xml.open("w:body");
        DocxLogo.write(xml, text.imprint());
        blocks.write(text.head());
        blocks.write(text.body());
        blocks.write(List.of(text.foot()));
        // Behind a table Word wants a paragraph.
        xml.empty("w:p");
        blocks.page(false);
        xml.close().close();
    }

    /** In the languages of report and article, by which a word processor checks their spelling. */
    private static byte[] styles(OfficeFile file, ReportText text) {
        var article = text.body().stream()
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Block.Marked marked ? Stream.ofNullable(marked.language()) : Stream.empty())
                .findFirst()
                .orElse("x-none");
        return file.resource("styles.xml")
                .replace("{language}", text.language().toLanguageTag())
                .replace("{article}", article)
                .getBytes(StandardCharsets.UTF_8);
    }
}
