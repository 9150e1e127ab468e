package verbatim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.comparison.ComparisonWords;
import verbatim.report.Block.Column;
import verbatim.report.Block.Excerpt;
import verbatim.report.Block.Group;
import verbatim.report.Block.Item;
import verbatim.report.Block.Items;
import verbatim.report.Block.Paragraph;
import verbatim.report.Block.Row;
import verbatim.report.Block.Section;
import verbatim.report.Block.Table;
import verbatim.report.Run.Plain;
import verbatim.report.Run.Sign;
import verbatim.report.Run.Strong;
import verbatim.report.Run.Theirs;
import verbatim.report.Run.ToPassage;
import verbatim.text.wording.Wording;

/** The parts of a report that is of a comparison alone. It must never read as a check that people made. */
class UnattendedText {

    private final Phrases phrases;
    private final Report report;
    private final Unattended unattended;
    private final PassageParts parts;
    private final PassageTable table;

    UnattendedText(Phrases phrases, Report report, Unattended unattended, PassageParts parts) {
        this.phrases = phrases;
        this.report = report;
        this.unattended = unattended;
        this.parts = parts;
        table = new PassageTable(phrases, report, parts);
    }

    /** Which quotes a person should look at before all others. */
    Section toBeLookedAt() {
        var first = report.toBeLookedAt();
        var blocks = new ArrayList<Block>();
        if (unattended.isArticleReadInPart()) {
            blocks.add(phrases.paragraph(Paragraph.Kind.RISK, Unattended.Line.ARTICLE_READ_IN_PART));
        }
        if (!first.isEmpty()) {
            blocks.add(new Items(Items.Kind.WORK, first.stream().map(this::item).toList()));
        } else if (!unattended.isCompared()) {
            blocks.add(phrases.plain(ReportLine.NOTHING_COMPARED));
        } else if (blocks.isEmpty()) {
            blocks.add(phrases.plain(ReportLine.NOTHING_TO_LOOK_AT));
        }
        return new Section(Section.Part.UNFINISHED, phrases.of(ReportLine.TO_LOOK_AT), blocks);
    }

    private Item item(ReportedPassage passage) {
        var runs = new ArrayList<Run>(List.of(new ToPassage(passage.label()), new Plain(" "), phrases.status(passage.status())));
        var looked = passage.looked();
        if (looked != null) {
            runs.add(new Plain(" · "));
            runs.add(new Strong(phrases.runs(looked.wording())));
        }
        if (passage.row().speaker() != null) {
            runs.add(new Plain(" · "));
            runs.add(new Theirs(passage.row().speaker()));
        }
        var blocks = new ArrayList<Block>(List.of(new Paragraph(Paragraph.Kind.HEADING, runs), parts.words(passage)));
        blocks.addAll(record(passage));
        return new Item(blocks);
    }

    /** Where the words stand in the record, how they differ, and what says it nearest. */
    private List<Block> record(ReportedPassage passage) {
        var blocks = new ArrayList<Block>(parts.evidence(passage));
        var looked = passage.looked();
        if (looked == null) {
            return blocks;
        }
        if (looked.wording() == Wording.NOT_FOUND) {
            blocks.add(new Paragraph(Paragraph.Kind.WORDING, Stream.concat(
                            Stream.of(new Sign(ComparisonWords.sign(Wording.NOT_FOUND)), new Plain(" ")),
                            phrases.runs(unattended.isReadInPart() ? ReportLine.NOT_FOUND_IN_WHAT_WAS_READ : ReportLine.NOT_FOUND_ANYWHERE).stream())
                    .toList()));
        }
        if (!looked.nearest().isEmpty()) {
            var near = new ArrayList<Block>(List.of(phrases.paragraph(Paragraph.Kind.NAME, ReportLine.NEAREST)));
            looked.nearest().forEach(each -> {
                near.add(phrases.plain(ReportLine.PLACE_IN_FILE, new Theirs(each.source()), new Theirs(each.locator().words(phrases.sentences()))));
                near.add(new Excerpt(each.words()));
            });
            blocks.add(new Group(Group.Kind.EVIDENCE, near));
        }
        return blocks;
    }

    /** A row for each quote, also for those without marks, which have no wording. */
    Section passages() {
        var columns = List.of(
                new Column(Column.Kind.NUMBER, phrases.of(ReportLine.COLUMN_NUMBER)),
                new Column(Column.Kind.WORDS, phrases.of(ReportLine.COLUMN_WORDS)),
                new Column(Column.Kind.FINDING, phrases.of(ReportLine.COLUMN_STATUS)),
                new Column(Column.Kind.EVIDENCE, phrases.of(ReportLine.COLUMN_RECORD)));
        return new Section(
                Section.Part.PASSAGES,
                phrases.of(ReportLine.THE_QUOTES),
                List.of(report.checked().isEmpty()
                        ? phrases.plain(ReportLine.NO_QUOTE_FOUND)
                        : new Table(columns, report.checked().stream().map(this::row).toList())));
    }

    private Row row(ReportedPassage passage) {
        var status = new ArrayList<Block>();
        status.add(new Paragraph(Paragraph.Kind.PLAIN, List.of(phrases.status(passage.status()))));
        if (passage.looked() != null) {
            status.add(new Paragraph(Paragraph.Kind.PLAIN, List.of(new Strong(phrases.runs(passage.looked().wording())))));
        }
        status.addAll(parts.doubts(passage));
        status.add(table.kind(passage));
        var record = passage.looked() == null
                ? List.<Block>of(phrases.paragraph(
                        Paragraph.Kind.NAME,
                        passage.row().kind().isInMarks() ? ReportLine.NOTHING_COMPARED : ReportLine.WITHOUT_MARKS))
                : record(passage);
        return new Row(
                passage.label(), !report.marksOf(passage).isEmpty(), passage.status(), List.of(table.words(passage), status, record));
    }

    /** All files that were given, each with what it was found to be. */
    Section sources() {
        var given = unattended.sources();
        var items = new ArrayList<Item>();
        unattended.remarks().forEach(remark -> items.add(new Item(List.of(
                phrases.plain(remark.kind(), new Strong(List.of(new Theirs(remark.file())))),
                new Paragraph(Paragraph.Kind.RISK, List.of(new Theirs(phrases.sentences().of(remark.why()))))))));
        if (given != null) {
            var cited = report.sources().stream().collect(Collectors.toMap(source -> source.source().title(), source -> source));
            given.forEach(name -> items.add(source(name, cited.get(name))));
        }
        return new Section(
                Section.Part.SOURCES,
                phrases.of(ReportLine.SOURCES),
                List.of(items.isEmpty() ? phrases.plain(ReportLine.NOTHING_COMPARED) : new Items(Items.Kind.SOURCES, items)));
    }

    private Item source(String name, @Nullable CitedSource cited) {
        var title = new Paragraph(Paragraph.Kind.PLAIN, List.of(new Strong(List.of(new Theirs(name)))));
        return new Item(Optional.ofNullable(cited)
                .<List<Block>>map(found -> List.of(title, new Annex(phrases, report, parts).citedBy(found, ReportLine.WORDS_OF)))
                .orElse(List.of(title)));
    }
}
