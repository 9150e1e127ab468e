package verbatim.report;

import java.util.List;
import verbatim.report.Block.Section;
import verbatim.report.PdfLook.Family;

/**
 * The report as a PDF, to be kept: with what a margin says of a passage beside its line, the parts as bookmarks, and on each page
 * the hash of the text and which page of how many it is. Its fonts are in it, and it is tagged for who cannot see it (PDF/UA-1,
 * ISO 14289-1). Pages are written one after the other, so that a long report takes little more memory than a short one.
 */
public final class PdfReport {

    private static final float MM = PdfSheet.MM;
    private static final float TITLE = 13;
    private static final float LOST = 8;
    /** In a point of a screen. */
    private static final float POINTS = .75f;

    private static final int RULE = 0x999999;

    /** The file. */
    public byte[] render(ReportText text) {
        var file = new PdfFile(text);
        new Writing(file, text).write();
        return file.end();
    }

    /** One file that is being written. */
    private static final class Writing {

        private final PdfFile file;
        private final ReportText text;
        private final PdfFlow flow;
        private final PdfLines lines;

        Writing(PdfFile file, ReportText text) {
            this.file = file;
            this.text = text;
            flow = new PdfFlow(file);
            lines = file.lines();
        }

        void write() {
            var document = file.tree().document();
            logo();
            blocks(text.head(), PdfScale.PAGE, document);
            for (var section : text.body()) {
                file.places().bookmark(section.title(), name(section));
                section(section, PdfScale.PAGE);
            }
            section(text.foot(), PdfScale.FOOT);
            if (file.fonts().hasLost()) {
                var lost = new PdfText(false).add(text.pages().lost(), PdfLook.of(Family.SANS, LOST), document.block("P"));
                flow.column().gap(4 * MM);
                flow.column().add(lines.of(lost, flow.column().width(), LOST, 1.4f), 0, List.of());
            }
            flow.end();
        }

        /** To be seen only: the head has the desk's name in words. */
        private void logo() {
            var logo = text.imprint().logo();
            if (logo != null) {
                float width = logo.shownWidth() * POINTS;
                float height = logo.shownHeight() * POINTS;
                flow.column().add(height, (sheet, x, y, _) -> sheet.drawn().picture(PdfFile.LOGO, x, y, width, height));
                flow.column().gap(4 * MM);
            }
        }

        /** The wide table has pages that lie on their side. */
        private void section(Section section, PdfScale scale) {
            var lies = section.blocks().stream().anyMatch(Block.Table.class::isInstance);
            if (lies) {
                flow.turnFor(true);
            }
            var tag = file.tree().document().block("Sect");
            title(section, tag, lies);
            blocks(section.blocks(), scale, tag);
            if (lies) {
                flow.turnFor(false);
            }
        }

        private void title(Section section, PdfTag tag, boolean isFirst) {
            var column = flow.column();
            if (!isFirst) {
                column.gap(8 * MM);
                column.add(4 * MM, (sheet, x, y, _) -> sheet.drawn().line(x, x + column.width(), y, .5f, RULE, "[]"));
            }
            var look = PdfLook.of(Family.SERIF, TITLE).heavy();
            int begin = column.size();
            column.add(lines.of(new PdfText(false).place(name(section)).add(section.title(), look, tag.block("H2")), column.width(), TITLE, 1.3f), 0, List.of());
            column.keep(begin, true);
            column.gap(3.5f * MM);
        }

        private static String name(Section section) {
            return HtmlBlocks.style(section.part());
        }

        private void blocks(List<Block> blocks, PdfScale scale, PdfTag tag) {
            for (var block : blocks) {
                switch (block) {
                    case Block.Marked marked -> new PdfArticle(lines, flow, file.tree(), marked, tag).write();
                    case Block.Table table -> new PdfTables(lines, flow, table).write(tag);
                    default -> new PdfBlocks(lines, flow.column(), scale, tag, flow::settle).write(block);
                }
                flow.settle();
            }
        }
    }
}
