package verbatim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import verbatim.passage.Finding;
import verbatim.passage.Fix;
import verbatim.passage.MaterialChange;
import verbatim.passage.Status;
import verbatim.report.Block.Heading;
import verbatim.report.Block.Item;
import verbatim.report.Block.Items;
import verbatim.report.Block.Paragraph;
import verbatim.report.Block.Section;
import verbatim.report.Run.Plain;
import verbatim.report.Run.Strong;
import verbatim.report.Run.Theirs;
import verbatim.report.Run.ToPassage;

/** The two lists that a desk reads first: what must be fixed, and what is not finished. */
class OpenWork {

    private final Phrases phrases;
    private final Report report;
    private final PassageParts parts;

    OpenWork(Phrases phrases, Report report, PassageParts parts) {
        this.phrases = phrases;
        this.report = report;
        this.parts = parts;
    }

    /** The approved problems, each with what is wrong and what the record says. */
    Section mustFix() {
        var problems = report.problems();
        var blocks = new ArrayList<Block>();
        blocks.add(problems.isEmpty()
                ? nothingConfirmed()
                : new Items(Items.Kind.WORK, problems.stream().map(this::problem).toList()));
        var edited = report.edited();
        if (!edited.isEmpty()) {
            blocks.add(new Heading("%s (%d)".formatted(phrases.of(ReportLine.EDITED), edited.size())));
            blocks.add(new Items(Items.Kind.WORK, edited.stream().map(this::edited).toList()));
        }
        return new Section(Section.Part.MUST_FIX, phrases.of(ReportLine.MUST_FIX), blocks);
    }

    /** What a later edit has made of words that had to be printed otherwise. */
    private Item edited(Fix fix) {
        var row = fix.row();
        var runs = new ArrayList<Run>(List.of(new ToPassage(row.label()), new Plain(" "), phrases.status(row.status())));
        if (row.speaker() != null) {
            runs.add(new Plain(" · "));
            runs.add(new Theirs(row.speaker()));
        }
        var now = new Theirs(row.words());
        return new Item(List.of(
                new Paragraph(Paragraph.Kind.HEADING, runs),
                phrases.paragraph(Paragraph.Kind.PLAIN, ReportLine.PRINTED_BEFORE, new Theirs(fix.printed())),
                switch (fix.taken()) {
                    case AS_PROPOSED -> phrases.plain(ReportLine.EDITED_AS_PROPOSED, fix.edit(), now);
                    case OTHERWISE -> phrases.plain(ReportLine.EDITED_OTHERWISE, fix.edit(), now);
                    case CUT -> phrases.plain(ReportLine.EDITED_OUT, fix.edit());
                    case NOT_YET -> throw new IllegalStateException("no edit has changed " + row.label());
                }));
    }

    private Item problem(ReportedPassage passage) {
        var blocks = new ArrayList<Block>();
        blocks.add(heading(passage));
        blocks.add(parts.words(passage));
        blocks.addAll(parts.claimKinds(passage));
        blocks.addAll(parts.notes(passage));
        blocks.addAll(parts.evidence(passage));
        blocks.addAll(parts.searches(passage));
        return new Item(blocks);
    }

    private Paragraph nothingConfirmed() {
        var waiting = report.open().stream()
                .filter(passage -> Optional.ofNullable(passage.row().finding()).filter(Finding::isProblem).isPresent())
                .count();
        return waiting == 0 ? phrases.plain(ReportLine.NOTHING_FOUND) : phrases.plain(ReportLine.NOTHING_CONFIRMED, waiting);
    }

    /** The passages that are not at an end, those first that came back to their checkers. */
    Section unfinished() {
        var blocks = new ArrayList<Block>();
        part(blocks, ReportLine.CAME_BACK, ReportedPassage::isBack);
        part(blocks, ReportLine.WAITS_FOR_ANSWER, passage -> passage.status() == Status.AWAITING_ANSWER);
        part(blocks, ReportLine.WAITS_FOR_REVIEW, passage -> passage.status() == Status.AWAITING_REVIEW);
        part(blocks, ReportLine.NOT_YET_CHECKED, passage -> passage.status() == Status.TO_CHECK && !passage.isBack());
        if (blocks.isEmpty()) {
            blocks.add(phrases.plain(ReportLine.ALL_AT_AN_END));
        }
        return new Section(Section.Part.UNFINISHED, phrases.of(ReportLine.UNFINISHED), blocks);
    }

    private void part(List<Block> blocks, ReportLine title, Predicate<ReportedPassage> belongs) {
        var passages = report.open().stream().filter(belongs).toList();
        if (!passages.isEmpty()) {
            blocks.add(new Heading("%s (%d)".formatted(phrases.of(title), passages.size())));
            blocks.add(new Items(Items.Kind.WORK, passages.stream().map(this::open).toList()));
        }
    }

    private Item open(ReportedPassage passage) {
        var blocks = new ArrayList<Block>();
        blocks.add(heading(passage));
        blocks.add(parts.words(passage));
        blocks.addAll(parts.claimKinds(passage));
        passage.openQuestions().forEach(question -> blocks.add(parts.question(question)));
        parts.lastTurn(passage).ifPresent(blocks::add);
        var dismissal = passage.card().check().dismissalReason();
        if (dismissal != null) {
            blocks.add(phrases.plain(ReportLine.TO_BE_DISMISSED, new Theirs(dismissal.words(phrases.sentences()))));
        }
        return new Item(blocks);
    }

    private Paragraph heading(ReportedPassage passage) {
        var row = passage.row();
        var runs = new ArrayList<Run>(List.of(new ToPassage(passage.label()), new Plain(" "), phrases.status(passage.status())));
        if (row.finding() != null) {
            runs.add(new Plain(" · "));
            runs.add(new Strong(phrases.runs(row.finding())));
        }
        var change = passage.card().flags().materialChange();
        if (change != null && row.finding() == Finding.ALTERED) {
            runs.add(new Plain(", " + phrases.of(
                    change == MaterialChange.MATERIAL ? ReportLine.MEANING_DIFFERS : ReportLine.MEANING_THE_SAME)));
        }
        if (row.speaker() != null) {
            runs.add(new Plain(" · "));
            runs.add(new Theirs(row.speaker()));
        }
        if (passage.status().isOpen() && report.head().profile().isOfTheDesk()) {
            runs.add(new Plain(" · "));
            runs.addAll(row.checker() == null
                    ? phrases.runs(ReportLine.NO_CHECKER)
                    : phrases.runs(ReportLine.WITH_CHECKER, new Theirs(row.checker())));
        }
        return new Paragraph(Paragraph.Kind.HEADING, runs);
    }
}
