package verbatim.report;

import java.util.List;
import verbatim.report.Block.Mark;
import verbatim.report.Block.Marked;
import verbatim.report.Block.Section;

/** The part with the article's text, its passages marked in place. */
class MarkedText {

    private final Phrases phrases;
    private final Report report;

    MarkedText(Phrases phrases, Report report) {
        this.phrases = phrases;
        this.report = report;
    }

    Section section() {
        return new Section(Section.Part.TEXT, phrases.of(ReportLine.THE_TEXT), List.of(marked()));
    }

    Marked marked() {
        var marks = report.checked().stream()
                .flatMap(passage -> report.marksOf(passage).stream()
                        .map(span -> new Mark(passage.label(), passage.status(), phrases.of(passage.status()), span)))
                .toList();
        return new Marked(phrases.of(ReportLine.ANNOTATED_TEXT), report.head().languageTag(), report.text(), marks);
    }
}
