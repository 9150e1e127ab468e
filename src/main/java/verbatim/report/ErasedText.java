package verbatim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import verbatim.account.ErasureRow;
import verbatim.report.Block.Item;
import verbatim.report.Block.Items;
import verbatim.report.Block.Paragraph;
import verbatim.report.Block.Section;
import verbatim.report.Run.Plain;
import verbatim.report.Run.Theirs;

/** What was erased of the article's work and of its sources: a report that is made later must not look whole. */
class ErasedText {

    private final Phrases phrases;
    private final Report report;

    ErasedText(Phrases phrases, Report report) {
        this.phrases = phrases;
        this.report = report;
    }

    /** Nothing where nothing was. */
    Optional<Section> section() {
        return report.erasures().isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        Section.Part.ERASED,
                        phrases.of(ReportLine.ERASED),
                        List.of(
                                phrases.plain(ReportLine.ERASED_ABOUT),
                                new Items(Items.Kind.WORK, report.erasures().stream().map(this::item).toList()))));
    }

    private Item item(ErasureRow erased) {
        var line = new ArrayList<Run>();
        line.add(phrases.time(erased.at()));
        line.add(new Plain(phrases.of(ReportLine.COLON) + " " + phrases.of(erased.kind())));
        if (!erased.by().isEmpty()) {
            line.add(new Plain(" · "));
            line.add(new Theirs(erased.by()));
        }
        if (!erased.reason().isEmpty()) {
            line.add(new Plain(" · "));
            line.add(new Theirs(erased.reason()));
        }
        return new Item(List.of(new Paragraph(Paragraph.Kind.PLAIN, line)));
    }
}
