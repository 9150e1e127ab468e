package verbatim.report;

import java.util.List;
import java.util.stream.IntStream;
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
        var edits = ProposedEdits.of(report);
        var parts = new PassageParts(phrases, report.head().profile());
        var marks = report.checked().stream()
                .flatMap(passage -> {
                    var comment = new MarginComment(phrases, parts, passage, edits.isIn(passage));
                    var spans = report.marksOf(passage);
                    return IntStream.range(0, spans.size())
                            .mapToObj(i -> new Mark(
                                    passage.label(), passage.status(), phrases.of(passage.status()), spans.get(i), comment.of(i, spans.size())));
                })
                .toList();
        return new Marked(
                phrases.of(ReportLine.ANNOTATED_TEXT), report.head().languageTag(), report.text(), marks, edits.inOrder());
    }
}
