package verbatim.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Answer;
import verbatim.passage.ChangeRow;
import verbatim.passage.ChangeValue;
import verbatim.passage.EvidenceRow;
import verbatim.passage.QuestionRow;
import verbatim.report.Block.Item;
import verbatim.report.Block.Items;
import verbatim.report.Block.Paragraph;
import verbatim.report.Block.Section;
import verbatim.report.Run.Plain;
import verbatim.report.Run.Theirs;
import verbatim.report.Run.ToPassage;
import verbatim.source.Confirmation;
import verbatim.source.SourceLocator;

/** Whom the desk asked, about which passage, and what came: those first who did not answer. */
class ContactText {

    private final Phrases phrases;
    private final Report report;

    ContactText(Phrases phrases, Report report) {
        this.phrases = phrases;
        this.report = report;
    }

    Section section() {
        var silent = new ArrayList<Item>();
        var others = new ArrayList<Item>();
        for (var passage : report.passages()) {
            for (var question : passage.card().questions()) {
                (isSilent(question) ? silent : others).add(question(passage, question));
            }
            passage.evidence().stream().filter(row -> isAsked(row.locator())).forEach(row -> others.add(confirmed(passage, row)));
            passage.card().changes().forEach(change -> {
                if (!change.undone() && change.after() instanceof ChangeValue.Heard heard) {
                    others.add(heard(passage, change, heard));
                }
            });
        }
        silent.addAll(others);
        return new Section(
                Section.Part.CONTACTS,
                phrases.of(ReportLine.CONTACTS),
                List.of(silent.isEmpty() ? phrases.plain(ReportLine.NOBODY_ASKED) : new Items(Items.Kind.WORK, silent)));
    }

    /** Whether no answer has come, as yet or at all. */
    private static boolean isSilent(QuestionRow question) {
        return question.answer() == null || question.answer().outcome() == Answer.Outcome.NONE_CAME;
    }

    private static boolean isAsked(SourceLocator locator) {
        return locator.kind() == SourceLocator.Kind.ASKED;
    }

    private Item question(ReportedPassage passage, QuestionRow row) {
        return new Item(List.of(
                heading(passage, row.putTo()),
                phrases.plain(ReportLine.CONTACT_ASKED, new Theirs(row.question()), new Theirs(row.asked().name()), phrases.time(row.asked().at())),
                outcome(row.answer())));
    }

    private Paragraph outcome(@Nullable Answer answer) {
        if (answer == null) {
            return phrases.plain(ReportLine.CONTACT_AWAITED);
        }
        return switch (answer.outcome()) {
            case NONE_CAME -> phrases.plain(ReportLine.CONTACT_SILENT);
            case NOT_NEEDED -> phrases.plain(ReportLine.CONTACT_NOT_NEEDED);
            case ANSWERED -> answered(answer);
        };
    }

    private Paragraph answered(Answer answer) {
        var words = new Theirs(answer.words(phrases.sentences()));
        var from = new Theirs(answer.from() == null ? "" : answer.from());
        return answer.saidAt() == null
                ? phrases.plain(ReportLine.CONTACT_ANSWERED, words, from)
                : phrases.plain(ReportLine.CONTACT_ANSWERED_AT, words, from, phrases.time(answer.saidAt()));
    }

    private Item confirmed(ReportedPassage passage, EvidenceRow row) {
        return answered(
                row.provenance().form(),
                heading(passage, row.title()),
                phrases.plain(ReportLine.CONTACT_CONFIRMED, new Theirs(row.locator().words(phrases.sentences()))));
    }

    private Item heard(ReportedPassage passage, ChangeRow change, ChangeValue.Heard heard) {
        return answered(
                heard.form(),
                heading(passage, heard.whom()),
                phrases.plain(ReportLine.CONTACT_HEARD, new Theirs(heard.said()), new Theirs(heard.how()), phrases.time(change.at())));
    }

    private Item answered(Confirmation.@Nullable Form form, Paragraph heading, Paragraph answer) {
        return new Item(form == null ? List.of(heading, answer) : List.of(heading, answer, phrases.plain(ReportLine.CONTACT_FORM, form)));
    }

    private Paragraph heading(ReportedPassage passage, String whom) {
        return new Paragraph(
                Paragraph.Kind.HEADING, List.of(new ToPassage(passage.label()), new Plain(" "), new Theirs(whom)));
    }
}
