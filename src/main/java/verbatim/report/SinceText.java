package verbatim.report;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import verbatim.account.AuditTrail.GivenOut;
import verbatim.passage.ChangeRow;
import verbatim.passage.ChangeSentences;
import verbatim.report.Block.Item;
import verbatim.report.Block.Items;
import verbatim.report.Block.Paragraph;
import verbatim.report.Block.Section;
import verbatim.report.Run.Plain;
import verbatim.report.Run.Theirs;
import verbatim.report.Run.ToPassage;

/** What was done since the last report to the same readers, passage by passage. */
class SinceText {

    /** What was begun before the last report was read, and saved after: rather said twice than never. */
    private static final Duration OVERLAP = Duration.ofSeconds(10);

    private final Phrases phrases;
    private final Report report;

    SinceText(Phrases phrases, Report report) {
        this.phrases = phrases;
        this.report = report;
    }

    /** Nothing where there was no report before. */
    Optional<Section> section() {
        return Optional.ofNullable(report.head().earlier()).map(this::section);
    }

    private Section section(GivenOut earlier) {
        var blocks = new ArrayList<Block>();
        blocks.add(earlier.by() == null
                ? phrases.plain(ReportLine.SINCE_REPORT, phrases.time(earlier.at()))
                : phrases.plain(ReportLine.SINCE_REPORT_OF, phrases.time(earlier.at()), new Theirs(earlier.by())));
        var items = report.passages().stream().flatMap(passage -> item(passage, earlier).stream()).toList();
        blocks.add(items.isEmpty() ? phrases.plain(ReportLine.NOTHING_SINCE) : new Items(Items.Kind.WORK, items));
        return new Section(Section.Part.SINCE, phrases.of(ReportLine.SINCE), blocks);
    }

    private Optional<Item> item(ReportedPassage passage, GivenOut earlier) {
        var since = passage.card().changes().stream().filter(change -> !change.at().isBefore(earlier.at().minus(OVERLAP))).toList();
        if (since.isEmpty()) {
            return Optional.empty();
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(
                Paragraph.Kind.HEADING, List.of(new ToPassage(passage.label()), new Plain(" "), phrases.status(passage.status()))));
        since.forEach(change -> blocks.add(line(change)));
        return Optional.of(new Item(blocks));
    }

    private Paragraph line(ChangeRow change) {
        return new Paragraph(
                Paragraph.Kind.PLAIN,
                List.of(phrases.time(change.at()), new Plain(": "), new Theirs(ChangeSentences.in(phrases.sentences()).of(change))));
    }
}
