package verbatim.report;

import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import verbatim.passage.Status;
import verbatim.report.Block.Mark;

/**
 * The comments of a Word document: what the margin says of each mark, and beside it, in a part of its own that came with
 * Word 2013, whether a comment is done. It is where the passage is verified: nothing is left to do about it.
 */
final class DocxComments {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml";
    private static final String WORD_2012 = "http://schemas.microsoft.com/office/word/2012/wordml";
    private static final String COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private final List<Mark> marks;

    DocxComments(List<Mark> marks) {
        this.marks = marks;
    }

    /** The comments, numbered as the marks are. */
    void words(Xml xml, ReportText.Imprint imprint, DocxLinks links) {
        xml.open(
                "w:comments",
                "xmlns:w", WORD,
                "xmlns:w14", WORD_2010,
                "xmlns:mc", COMPATIBILITY,
                "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                "mc:Ignorable", "w14");
        var runs = new DocxRuns(xml, links);
        for (int i = 0; i < marks.size(); i++) {
            xml.open(
                    "w:comment",
                    "w:id", String.valueOf(i),
                    "w:author", Harmless.onPage(imprint.desk()),
                    "w:date", imprint.at().truncatedTo(ChronoUnit.SECONDS).toString(),
                    "w:initials", Harmless.onPage(initials(imprint.desk())));
            var lines = marks.get(i).comment();
            for (int line = 0; line < lines.size(); line++) {
                xml.open("w:p", "w14:paraId", line == lines.size() - 1 ? paragraphId(i) : null);
                xml.open("w:pPr").empty("w:pStyle", "w:val", "CommentText").close();
                if (line == 0) {
                    xml.open("w:r").empty("w:annotationRef").close();
                }
                runs.write(lines.get(line).runs());
                xml.close();
            }
            xml.close();
        }
        xml.close();
    }

    /** Which of them are done. */
    void done(Xml xml) {
        xml.open("w15:commentsEx", "xmlns:w15", WORD_2012, "xmlns:mc", COMPATIBILITY, "mc:Ignorable", "w15");
        for (int i = 0; i < marks.size(); i++) {
            var done = marks.get(i).status() == Status.VERIFIED;
            xml.empty("w15:commentEx", "w15:paraId", paragraphId(i), "w15:done", done ? "1" : "0");
        }
        xml.close();
    }

    /** Eight hexadecimal digits, more than 0 and less than 80000000 ([MS-DOCX], 2.2.4, paraId). */
    private static String paragraphId(int comment) {
        return HexFormat.of().withUpperCase().toHexDigits(comment + 1);
    }

    private static String initials(String author) {
        return author.substring(0, author.offsetByCodePoints(0, 1));
    }
}
