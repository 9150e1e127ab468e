package verbatim.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.passage.Signature;
import verbatim.report.Block.Column;
import verbatim.report.Block.Paragraph;
import verbatim.report.Block.Row;
import verbatim.report.Block.Section;
import verbatim.report.Block.Table;
import verbatim.report.Run.Plain;
import verbatim.report.Run.Strong;
import verbatim.report.Run.Theirs;

/** The table of all passages that are checked, a row each. */
class PassageTable {

    private final Phrases phrases;
    private final Report report;
    private final PassageParts parts;

    PassageTable(Phrases phrases, Report report, PassageParts parts) {
        this.phrases = phrases;
        this.report = report;
        this.parts = parts;
    }

    Section section() {
        return new Section(
                Section.Part.PASSAGES,
                phrases.of(ReportLine.THE_PASSAGES),
                List.of(report.checked().isEmpty()
                        ? phrases.plain(ReportLine.NO_PASSAGE)
                        : new Table(columns(), report.checked().stream().map(this::row).toList())));
    }

    private List<Column> columns() {
        return kinds().map(kind -> new Column(kind, phrases.of(title(kind)))).toList();
    }

    /** Readers are told nothing of the desk's notes and people. */
    private Stream<Column.Kind> kinds() {
        return Arrays.stream(Column.Kind.values())
                .filter(kind -> report.head().profile().isOfTheDesk() || kind != Column.Kind.NOTES && kind != Column.Kind.PEOPLE);
    }

    private static ReportLine title(Column.Kind kind) {
        return switch (kind) {
            case NUMBER -> ReportLine.COLUMN_NUMBER;
            case WORDS -> ReportLine.COLUMN_WORDS;
            case FINDING -> ReportLine.COLUMN_FINDING;
            case EVIDENCE -> ReportLine.COLUMN_EVIDENCE;
            case NOTES -> ReportLine.COLUMN_NOTES;
            case PEOPLE -> ReportLine.COLUMN_PEOPLE;
        };
    }

    private Row row(ReportedPassage passage) {
        return new Row(
                passage.label(),
                !report.marksOf(passage).isEmpty(),
                passage.status(),
                kinds().filter(kind -> kind != Column.Kind.NUMBER).map(kind -> cell(kind, passage)).toList());
    }

    private List<Block> cell(Column.Kind kind, ReportedPassage passage) {
        return switch (kind) {
            case NUMBER -> List.of();
            case WORDS -> words(passage);
            case FINDING -> finding(passage);
            case EVIDENCE -> Stream.concat(parts.evidence(passage).stream(), parts.searches(passage).stream()).toList();
            case NOTES -> Stream.concat(parts.notes(passage).stream(), passage.card().questions().stream().map(parts::question)).toList();
            case PEOPLE -> people(passage);
        };
    }

    /** Its words, and whose they are. */
    List<Block> words(ReportedPassage passage) {
        var ascribed = passage.card().ascribed();
        var blocks = new ArrayList<Block>();
        blocks.add(parts.words(passage));
        blocks.add(speaker(passage));
        if (ascribed.cue() != null) {
            blocks.add(named(ReportLine.CUE, List.of(new Theirs(ascribed.cue()))));
        }
        if (ascribed.occasion() != null) {
            blocks.add(named(ReportLine.OCCASION, List.of(new Theirs(ascribed.occasion()))));
        }
        return blocks;
    }

    private Paragraph speaker(ReportedPassage passage) {
        var speaker = passage.row().speaker();
        var description = passage.card().ascribed().description();
        if (speaker == null) {
            if (passage.row().kind().isQuote()) {
                return phrases.plain(ReportLine.SPEAKER_UNKNOWN);
            }
            return passage.parent() == null
                    ? phrases.plain(ReportLine.CLAIM_OF_ARTICLE)
                    : phrases.plain(ReportLine.CLAIM_IN_QUOTE, passage.parent());
        }
        var runs = new ArrayList<Run>(List.of(new Strong(List.of(new Theirs(speaker)))));
        if (description != null) {
            runs.add(new Plain(", "));
            runs.add(new Theirs(description));
        }
        return new Paragraph(Paragraph.Kind.PLAIN, runs);
    }

    private List<Block> finding(ReportedPassage passage) {
        var row = passage.row();
        var check = passage.card().check();
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Paragraph.Kind.PLAIN, List.of(phrases.status(passage.status()))));
        if (row.finding() != null) {
            var runs = new ArrayList<Run>(List.of(new Strong(phrases.runs(row.finding()))));
            if (passage.status().isOpen()) {
                runs.add(new Plain(" " + phrases.of(ReportLine.NOT_APPROVED_YET)));
            }
            blocks.add(new Paragraph(Paragraph.Kind.PLAIN, runs));
        }
        var milder = passage.card().milder();
        if (!milder.isEmpty()) {
            var told = new Theirs(String.join("; ", phrases.sentences().of(milder)));
            blocks.add(phrases.paragraph(Paragraph.Kind.RISK, ReportLine.MILDER, told));
        }
        blocks.addAll(parts.doubts(passage));
        parts.proposed(passage).ifPresent(blocks::add);
        if (passage.card().isCorrected()) {
            blocks.add(phrases.plain(ReportLine.CORRECTED_AS_PROPOSED));
        }
        if (check.findingReason() != null) {
            blocks.add(phrases.theirs(check.findingReason()));
        }
        if (check.staleFinding() != null) {
            blocks.add(phrases.plain(ReportLine.BEFORE_ITS_WORDS_CHANGED, check.staleFinding()));
        }
        blocks.add(kind(passage));
        blocks.addAll(parts.claimKinds(passage));
        var flags = passage.flagWords(phrases.sentences());
        if (!flags.isEmpty()) {
            blocks.add(new Paragraph(Paragraph.Kind.NAME, List.of(new Theirs(flags))));
        }
        return blocks;
    }

    /** What it is, and in what it stands. */
    Paragraph kind(ReportedPassage passage) {
        var kind = passage.row().kind();
        return passage.parent() == null
                ? phrases.paragraph(Paragraph.Kind.NAME, kind)
                : phrases.paragraph(Paragraph.Kind.NAME, ReportLine.KIND_INSIDE, kind, passage.parent());
    }

    private List<Block> people(ReportedPassage passage) {
        var checker = passage.row().checker();
        var check = passage.card().check();
        var blocks = new ArrayList<Block>();
        blocks.add(named(
                ReportLine.CHECKER,
                checker == null ? phrases.runs(ReportLine.NONE_YET) : List.of(new Theirs(checker))));
        signed(blocks, ReportLine.SUBMITTED, check.submitted(), false);
        var approved = check.approved();
        if (approved != null) {
            signed(blocks, ReportLine.APPROVED, approved.by(), approved.rule() == SecondCheck.ALONE);
            if (approved.doubtedBecause() != null) {
                blocks.add(phrases.paragraph(Paragraph.Kind.RISK, ReportLine.APPROVED_IN_DOUBT, new Theirs(approved.doubtedBecause())));
            }
        }
        parts.lastTurn(passage).ifPresent(blocks::add);
        return blocks;
    }

    private void signed(List<Block> blocks, ReportLine name, @Nullable Signature by, boolean alone) {
        if (by != null) {
            var runs = new ArrayList<>(phrases.signed(by));
            if (alone) {
                runs.add(new Plain(" " + phrases.of(ReportLine.APPROVED_ALONE)));
            }
            blocks.add(named(name, runs));
        }
    }

    private Paragraph named(ReportLine name, List<Run> value) {
        var runs = new ArrayList<Run>(List.of(phrases.name(name)));
        runs.addAll(value);
        return new Paragraph(Paragraph.Kind.PLAIN, runs);
    }
}
