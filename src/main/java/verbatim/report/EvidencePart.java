package verbatim.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import verbatim.comparison.ComparisonWords;
import verbatim.comparison.FoundWords;
import verbatim.passage.EvidenceRow;
import verbatim.passage.PassageCard;
import verbatim.passage.SpeakerInRecord;
import verbatim.passage.Stance;
import verbatim.report.Block.Excerpt;
import verbatim.report.Block.Group;
import verbatim.report.Block.Paragraph;
import verbatim.report.Run.Change;
import verbatim.report.Run.Code;
import verbatim.report.Run.Name;
import verbatim.report.Run.Plain;
import verbatim.report.Run.Side;
import verbatim.report.Run.Sign;
import verbatim.report.Run.Strong;
import verbatim.report.Run.Theirs;
import verbatim.text.wording.Difference;
import verbatim.text.wording.Difference.Op;
import verbatim.text.wording.risk.Risk;

/**
 * A piece of evidence: the source, the place in it, its words there, and how the printed words stand to them. Where they
 * differ is said in words and framed, so that it can be read on paper without colour.
 */
class EvidencePart {

    private static final String DOUBTED = "⚠\uFE0E";

    private final Phrases phrases;
    private final CopyText copies;

    EvidencePart(Phrases phrases) {
        this.phrases = phrases;
        copies = new CopyText(phrases);
    }

    Group block(ReportedPassage passage, EvidenceRow row) {
        var blocks = new ArrayList<Block>();
        var speaker = passage.card().speaker(row);
        blocks.add(source(passage, row, speaker));
        speaker.warning().ifPresent(warning -> blocks.add(new Paragraph(
                speaker.isOther() ? Paragraph.Kind.RISK : Paragraph.Kind.NAME,
                List.of(new Theirs(phrases.sentences().of(warning))))));
        var others = passage.oneStoryWith(row);
        if (!others.isEmpty()) {
            blocks.add(story(row, others));
        }
        if (row.excerpt() != null) {
            blocks.add(new Excerpt(row.excerpt()));
        }
        if (row.cited().notInText() != null) {
            blocks.add(phrases.paragraph(Paragraph.Kind.RISK, ReportLine.NOT_IN_TEXT, new Theirs(row.cited().notInText())));
        }
        if (row.found() != null) {
            blocks.addAll(compared(passage, row, row.found()));
        } else if (passage.row().kind().isInMarks()) {
            blocks.add(phrases.paragraph(Paragraph.Kind.RISK, ReportLine.NOT_COMPARED));
        }
        blocks.addAll(copies.of(row.provenance().copy(), Paragraph.Kind.NAME));
        return new Group(Group.Kind.EVIDENCE, blocks);
    }

    /** The source and the place in it; below that its address, where it has one. */
    List<Paragraph> place(ReportedPassage passage, EvidenceRow row) {
        var source = source(passage, row, passage.card().speaker(row));
        var url = row.provenance().url();
        return url == null
                ? List.of(source)
                : List.of(source, new Paragraph(Paragraph.Kind.PLAIN, List.of(new Run.Address(url))));
    }

    private Paragraph source(ReportedPassage passage, EvidenceRow row, SpeakerInRecord speaker) {
        var card = passage.card();
        if (passage.looked() != null) {
            // Nobody has said what the file is, nor that it bears anything out.
            var compared = new ArrayList<Run>(List.of(phrases.lead(speaker.isOther() ? ReportLine.ANOTHER_SPEAKER : ReportLine.COMPARED_WITH)));
            compared.addAll(phrases.runs(
                    ReportLine.PLACE_IN_FILE, new Theirs(row.title()), new Theirs(row.locator().words(phrases.sentences()))));
            return new Paragraph(Paragraph.Kind.PLAIN, compared);
        }
        var isCircular = card.isCircular(row);
        var supports = card.isBorneOut(row) ? ReportLine.SUPPORTS : ReportLine.SUPPORTS_SAYS_WHO_CITED;
        var stance = row.stance() == Stance.SUPPORTS ? supports : ReportLine.CONTRADICTS;
        var source = row.provenance();
        var runs = new ArrayList<Run>();
        runs.add(phrases.lead(speaker.isOther() ? ReportLine.ANOTHER_SPEAKER : stance));
        runs.addAll(phrases.runs(
                isCircular
                        ? ReportLine.PLACE_IN_CIRCULAR
                        : source.confidential() ? confidential(row) : ReportLine.PLACE_IN_SOURCE,
                new Theirs(source.title()),
                phrases.form("label", source.tier()),
                source.tier(),
                new Theirs(row.locator().words(phrases.sentences()))));
        return new Paragraph(Paragraph.Kind.PLAIN, runs);
    }

    private ReportLine confidential(EvidenceRow row) {
        if (Profile.isUnnamedIn(row)) {
            return ReportLine.UNNAMED_ANSWER;
        }
        return row.locator().words(phrases.sentences()).isBlank() ? ReportLine.CONFIDENTIAL_ALONE : ReportLine.PLACE_IN_CONFIDENTIAL;
    }

    private Paragraph story(EvidenceRow row, List<EvidenceRow> others) {
        if (row.provenance().confidential() || others.stream().anyMatch(other -> other.provenance().confidential())) {
            return phrases.paragraph(Paragraph.Kind.STORY, ReportLine.ONE_STORY);
        }
        var titles = others.stream().map(EvidenceRow::title).distinct().collect(Collectors.joining(", "));
        return phrases.paragraph(Paragraph.Kind.STORY, ReportLine.ONE_STORY_WITH, new Theirs(titles));
    }

    private List<Block> compared(ReportedPassage passage, EvidenceRow row, FoundWords found) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(Paragraph.Kind.WORDING, wording(passage.card(), row, found)));
        blocks.addAll(risks(row));
        if (!passage.card().isOfWordsOfNow(found)) {
            blocks.add(phrases.plain(ReportLine.COMPARED_WHEN, new Theirs(found.compared())));
        }
        if (found.difference().stream().anyMatch(run -> run.op() != Op.KEPT)) {
            blocks.add(new Paragraph(
                    Paragraph.Kind.DIFFERENCE, found.difference().stream().flatMap(run -> runs(run).stream()).toList()));
        }
        blocks.add(phrases.paragraph(Paragraph.Kind.STYLE, ReportLine.COMPARED_BY, new Code(found.style())));
        return blocks;
    }

    /** Words that the record has, and that it does not bear out, have no tick; those that somebody typed show nothing. */
    private List<Run> wording(PassageCard card, EvidenceRow row, FoundWords found) {
        var wording = found.wording();
        var sign = found.hasTheWords() && !card.isBorneOut(row) ? DOUBTED : ComparisonWords.sign(wording);
        return row.isOnlyTyped()
                ? List.of(new Sign(sign), new Plain(" "), new Strong(phrases.runs(ReportLine.AS_TYPED)))
                : List.of(
                        new Sign(sign), new Plain(" "), new Strong(phrases.runs(wording)), new Plain(phrases.of(ReportLine.COLON) + " " + phrases.form("meaning", wording)));
    }

    /** What can turn the meaning of the words where they stand there; nothing where nothing can. */
    List<Paragraph> risks(EvidenceRow row) {
        var found = row.found();
        return found == null || found.risks().isEmpty()
                ? List.of()
                : List.of(new Paragraph(
                        Paragraph.Kind.RISK,
                        List.of(phrases.lead(ReportLine.CAN_TURN_MEANING), new Plain(risks(phrases, found.risks())))));
    }

    /** All that can turn the meaning, in one line; empty where there is nothing. */
    static String risks(Phrases phrases, Collection<Risk> risks) {
        return risks.stream().sorted().map(risk -> phrases.of(risk)).collect(Collectors.joining(" · "));
    }

    private List<Run> runs(Difference run) {
        return switch (run.op()) {
            case KEPT -> List.of(new Plain(run.quote().strip() + " "));
            case DROPPED -> change(run, side(ReportLine.LEFT_OUT, true, run.source()));
            case ADDED -> change(run, side(ReportLine.ADDED, false, run.quote()));
            case REPLACED -> change(run, side(ReportLine.IN_SOURCE, true, run.source()), side(ReportLine.IN_PRINT, false, run.quote()));
            case MOVED -> change(run, side(ReportLine.MOVED, true, run.quote()));
        };
    }

    private Side side(ReportLine whose, boolean ofRecord, String words) {
        return new Side(phrases.of(whose) + phrases.of(ReportLine.COLON), ofRecord, words.strip());
    }

    private List<Run> change(Difference run, Side... sides) {
        var permitted = run.cleaning();
        var runs = new ArrayList<Run>();
        runs.add(new Change(List.of(sides), permitted != null));
        if (permitted != null) {
            runs.add(new Plain(" "));
            runs.add(new Name("(" + phrases.of(permitted) + ")"));
        }
        runs.add(new Plain(" "));
        return runs;
    }
}
