package verbatim.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import verbatim.report.Block.Item;
import verbatim.report.Block.Items;
import verbatim.report.Block.Paragraph;
import verbatim.report.Block.Section;
import verbatim.report.Run.Address;
import verbatim.report.Run.Code;
import verbatim.report.Run.Plain;
import verbatim.report.Run.Strong;
import verbatim.report.Run.Theirs;
import verbatim.report.Run.ToPassage;
import verbatim.review.SignOffRow;

/** The last parts of the report: what was dismissed, the sources, and who signed the article off. */
class Annex {

    private final Phrases phrases;
    private final Report report;
    private final PassageParts parts;

    Annex(Phrases phrases, Report report, PassageParts parts) {
        this.phrases = phrases;
        this.report = report;
        this.parts = parts;
    }

    /** The dismissed passages with the reasons, and all that was found of them before. */
    Section dismissed() {
        return section(
                Section.Part.DISMISSED,
                ReportLine.DISMISSED,
                ReportLine.NONE_DISMISSED,
                Items.Kind.WORK,
                report.dismissed().stream().map(this::dismissed).toList());
    }

    /** The passages that an edit took out of the text, with all that was found of them before. */
    Section removed() {
        return section(
                Section.Part.REMOVED,
                ReportLine.REMOVED,
                ReportLine.NONE_DISMISSED,
                Items.Kind.WORK,
                report.removed().stream().map(this::dismissed).toList());
    }

    private Item dismissed(ReportedPassage passage) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(
                Paragraph.Kind.HEADING,
                List.of(
                        new Strong(List.of(new Plain(passage.label()))), new Plain(" "), phrases.status(passage.status()))));
        blocks.add(parts.words(passage));
        blocks.addAll(parts.claimKinds(passage));
        var finding = passage.row().finding();
        if (finding != null) {
            blocks.add(new Paragraph(Paragraph.Kind.PLAIN, List.of(new Strong(phrases.runs(finding)))));
        }
        passage.dismissalAsked().ifPresent(asked -> blocks.add(phrases.plain(
                ReportLine.DISMISSAL_ASKED, new Theirs(asked.by() == null ? "" : asked.by()), phrases.time(asked.at()))));
        var reason = passage.card().check().dismissalReason();
        parts.lastTurn(passage).ifPresentOrElse(blocks::add, () -> {
            if (reason != null) {
                blocks.add(phrases.theirs(reason.words(phrases.sentences())));
            }
        });
        blocks.addAll(parts.evidence(passage));
        blocks.addAll(parts.doubts(passage));
        return new Item(passage.label(), false, blocks);
    }

    /** The sources, each once, with the passages that cite them. */
    Section sources() {
        return section(
                Section.Part.SOURCES,
                ReportLine.SOURCES,
                ReportLine.NO_SOURCE,
                Items.Kind.SOURCES,
                report.sources().stream().map(this::source).toList());
    }

    private Item source(CitedSource cited) {
        var source = cited.source();
        var blocks = new ArrayList<Block>();
        blocks.add(phrases.plain(
                Profile.isUnnamed(source) ? ReportLine.UNNAMED_ANSWER : source.confidential() ? ReportLine.CONFIDENTIAL_SOURCE : ReportLine.SOURCE,
                new Strong(List.of(new Theirs(source.title()))),
                phrases.form("label", source.tier()),
                source.tier()));
        if (source.citation() != null) {
            blocks.add(new Paragraph(Paragraph.Kind.THEIRS, List.of(new Plain(source.citation()))));
        }
        if (source.url() != null) {
            blocks.add(new Paragraph(Paragraph.Kind.PLAIN, List.of(new Address(source.url()))));
        }
        blocks.addAll(new CopyText(phrases).of(source.copy(), Paragraph.Kind.PLAIN));
        blocks.add(citedBy(cited, ReportLine.CITED_BY));
        return new Item(blocks);
    }

    /** The passages that cite a source, each with the places. */
    Paragraph citedBy(CitedSource cited, ReportLine says) {
        var places = cited.places().stream()
                .collect(Collectors.groupingBy(CitedSource.Place::passage, LinkedHashMap::new, Collectors.toList()));
        var runs = new ArrayList<Run>();
        runs.add(new Plain(phrases.of(says) + " "));
        var separator = "";
        for (var passage : places.entrySet()) {
            runs.add(new Plain(separator));
            runs.add(new ToPassage(passage.getKey()));
            runs.add(new Plain(" ("));
            runs.add(new Theirs(passage.getValue().stream().map(place -> place.locator().words(phrases.sentences())).collect(Collectors.joining("; "))));
            runs.add(new Plain(")"));
            separator = ", ";
        }
        return new Paragraph(Paragraph.Kind.PLAIN, runs);
    }

    /** The sign-offs, standing and fallen, with what was accepted. */
    Section signOffs() {
        return section(
                Section.Part.SIGN_OFFS,
                ReportLine.SIGN_OFFS,
                ReportLine.NOT_SIGNED_OFF,
                Items.Kind.SIGN_OFFS,
                report.signOffs().stream().map(this::signOff).toList());
    }

    private Item signOff(SignOffRow row) {
        var blocks = new ArrayList<Block>();
        blocks.add(phrases.plain(
                ReportLine.SIGNED_OFF_BY,
                new Strong(phrases.runs(row.stands() ? ReportLine.STANDS : ReportLine.FALLEN)),
                new Theirs(row.signedBy()),
                phrases.time(row.signedAt()),
                row.revisionNumber(),
                new Code(row.sha256())));
        if (row.stands() && !row.sha256().equals(report.head().sha256())) {
            blocks.add(phrases.plain(ReportLine.OF_ANOTHER_TEXT));
        }
        if (!row.accepted().isEmpty()) {
            blocks.add(phrases.plain(ReportLine.WITH_PROBLEMS, row.accepted().size()));
        }
        row.accepted().forEach(accepted -> blocks.add(accepted.reason() == null
                ? phrases.plain(ReportLine.ACCEPTED, accepted.caveat())
                : phrases.plain(ReportLine.ACCEPTED_BECAUSE, accepted.caveat(), new Theirs(accepted.reason()))));
        if (row.fallenAt() != null) {
            var at = phrases.time(row.fallenAt());
            blocks.add(row.fallenReason() == null
                    ? phrases.plain(ReportLine.FELL, at)
                    : phrases.plain(ReportLine.FELL_BECAUSE, at, new Theirs(row.fallenReason().words(phrases.sentences()))));
        }
        return new Item(null, !row.stands(), blocks);
    }

    private Section section(Section.Part part, ReportLine title, ReportLine none, Items.Kind kind, List<Item> items) {
        return new Section(
                part, phrases.of(title), List.of(items.isEmpty() ? phrases.plain(none) : new Items(kind, items)));
    }
}
