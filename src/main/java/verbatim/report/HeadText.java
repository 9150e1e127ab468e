package verbatim.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Status;
import verbatim.report.Block.Count;
import verbatim.report.Block.Fact;
import verbatim.report.Block.Facts;
import verbatim.report.Block.Headline;
import verbatim.report.Block.Outcome;
import verbatim.report.Block.Paragraph;
import verbatim.report.Run.Address;
import verbatim.report.Run.Code;
import verbatim.report.Run.Plain;
import verbatim.report.Run.Theirs;

/** The head of the report: which article, what the check comes to, and the facts. */
class HeadText {

    /** The order of the workbench's bar: what is at an end first. */
    private static final List<Status> BAR = List.of(
            Status.VERIFIED,
            Status.PROBLEM,
            Status.CANNOT_VERIFY,
            Status.AWAITING_REVIEW,
            Status.AWAITING_ANSWER,
            Status.TO_CHECK);

    private final Phrases phrases;
    private final Report report;

    HeadText(Phrases phrases, Report report) {
        this.phrases = phrases;
        this.report = report;
    }

    /** Of the file. */
    String title() {
        return phrases.of(report.unattended() == null ? ReportLine.TITLE : ReportLine.TITLE_OF_COMPARISON, report.head().headline());
    }

    /** Each page that lies alone says what it is of. */
    ReportText.Pages pages() {
        var head = report.head();
        return new ReportText.Pages(
                report.unattended() == null
                        ? phrases.of(ReportLine.PAGE_LINE, head.revision(), head.sha256(), phrases.time(head.producedAt()).words())
                        : phrases.of(ReportLine.PAGE_LINE_OF_COMPARISON, head.sha256(), phrases.time(head.producedAt()).words()),
                phrases.of(ReportLine.LETTERS_LOST));
    }

    ReportText.Imprint imprint() {
        var head = report.head();
        var desk = head.desk().isBlank() ? phrases.of(ReportLine.PRODUCT) : head.desk().strip();
        return new ReportText.Imprint(desk, head.producedBy(), head.producedAt(), head.logo());
    }

    List<Block> blocks() {
        var head = report.head();
        return List.of(document(), new Headline(head.headline(), head.languageTag()), outcome(), facts());
    }

    private Paragraph document() {
        var runs = new ArrayList<>(phrases.runs(report.unattended() == null ? report.head().profile() : ReportLine.DOCUMENT_OF_COMPARISON));
        if (!report.head().desk().isBlank()) {
            runs.add(new Plain(" · "));
            runs.add(new Theirs(report.head().desk()));
        }
        return new Paragraph(Paragraph.Kind.DOCUMENT, runs);
    }

    private Outcome outcome() {
        var unattended = report.unattended();
        if (unattended != null) {
            return new Outcome(
                    unattended.isToBeLookedAt(report) ? Status.PROBLEM : Status.TO_CHECK,
                    unattended.sentence(report, phrases.sentences()),
                    unattended.counts(report, phrases.sentences()),
                    List.of());
        }
        var result = report.result();
        var like = switch (result.verdict()) {
            case CLEARED -> Status.VERIFIED;
            case CHECKED -> Status.AWAITING_REVIEW;
            case WITH_PROBLEMS, NOT_CLEARED -> Status.PROBLEM;
        };
        var progress = report.progress();
        var bar = BAR.stream()
                .filter(status -> progress.count(status) > 0)
                .map(status -> new Count(status, progress.count(status)))
                .toList();
        return new Outcome(like, result.sentence(phrases.sentences()), phrases.sentences().inOneLine(progress.parts()), bar);
    }

    /** Its name, and what could not be read of it. */
    private List<Run> file(Unattended unattended) {
        var runs = new ArrayList<Run>(List.of(new Theirs(unattended.file())));
        unattended.reading().forEach(remark -> {
            runs.add(new Plain(" · "));
            runs.add(new Plain(phrases.sentences().of(remark.why())));
        });
        return runs;
    }

    private Facts facts() {
        var head = report.head();
        var article = head.article();
        var facts = new ArrayList<Fact>();
        written(facts, ReportLine.BYLINE, article.byline());
        written(facts, ReportLine.SLUG, article.slug());
        written(facts, ReportLine.PUBLICATION, article.publication());
        if (article.publishedOn() != null) {
            written(facts, ReportLine.PUBLISHED, phrases.times().words(article.publishedOn()));
        }
        if (article.url() != null) {
            fact(facts, ReportLine.ADDRESS, List.of(new Address(article.url())));
        }
        if (head.languageTag() != null) {
            written(facts, ReportLine.LANGUAGE, Locale.forLanguageTag(head.languageTag()).getDisplayName(phrases.locale()));
        }
        time(facts, ReportLine.DEADLINE, article.deadline());
        time(facts, ReportLine.EMBARGO, article.embargo());
        var unattended = report.unattended();
        if (unattended == null) {
            fact(facts, ReportLine.TEXT, phrases.runs(ReportLine.REVISION, head.revision(), new Code(head.sha256())));
        } else {
            fact(facts, ReportLine.FILE, file(unattended));
            fact(facts, ReportLine.TEXT, phrases.runs(ReportLine.TEXT_OF_FILE, new Code(head.sha256())));
            fact(facts, ReportLine.SOURCES, phrases.runs(
                    unattended.isReadInPart() ? ReportLine.SOURCES_GIVEN_IN_PART : ReportLine.SOURCES_GIVEN,
                    unattended.sources() == null ? 0 : unattended.sources().size()));
        }
        if (report.facts().open() > 0) {
            fact(facts, ReportLine.FACTS, phrases.runs(ReportLine.FACTS_PROPOSED, report.facts().open()));
        }
        fact(
                facts,
                ReportLine.PRODUCED,
                phrases.runs(
                        ReportLine.PRODUCED_BY,
                        phrases.time(head.producedAt()),
                        new Theirs(head.producedBy()),
                        phrases.times().zoneName()));
        return new Facts(List.copyOf(facts));
    }

    private void written(List<Fact> facts, ReportLine name, @Nullable String value) {
        if (value != null) {
            fact(facts, name, List.of(new Theirs(value)));
        }
    }

    private void time(List<Fact> facts, ReportLine name, @Nullable Instant at) {
        if (at != null) {
            fact(facts, name, List.of(phrases.time(at)));
        }
    }

    private void fact(List<Fact> facts, ReportLine name, List<Run> value) {
        facts.add(new Fact(phrases.of(name), value));
    }
}
