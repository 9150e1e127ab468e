package verbatim.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import verbatim.account.DeskSettings.SecondCheck;
import verbatim.account.PersonId;
import verbatim.article.ArticleDetails;
import verbatim.article.ArticleId;
import verbatim.comparison.FoundWords;
import verbatim.message.Sentences;
import verbatim.passage.Answer;
import verbatim.passage.ChangeKind;
import verbatim.passage.ChangeRow;
import verbatim.passage.CheckState;
import verbatim.passage.DoubtId;
import verbatim.passage.DoubtMatter;
import verbatim.passage.DoubtRow;
import verbatim.passage.EvidenceId;
import verbatim.passage.EvidenceRow;
import verbatim.passage.EvidenceRow.Cited;
import verbatim.passage.EvidenceRow.Provenance;
import verbatim.passage.FactsToCheck;
import verbatim.passage.Finding;
import verbatim.passage.Flags;
import verbatim.passage.KeptCopy;
import verbatim.passage.NoteId;
import verbatim.passage.NoteKind;
import verbatim.passage.NoteRow;
import verbatim.passage.PassageCard;
import verbatim.passage.PassageCard.Approved;
import verbatim.passage.PassageCard.Ascribed;
import verbatim.passage.PassageCard.Beside;
import verbatim.passage.PassageCard.Check;
import verbatim.passage.PassageCard.DeskRule;
import verbatim.passage.PassageCard.Dismissed;
import verbatim.passage.PassageCard.Past;
import verbatim.passage.PassageId;
import verbatim.passage.PassageKind;
import verbatim.passage.PassageRow;
import verbatim.passage.QuestionId;
import verbatim.passage.QuestionRow;
import verbatim.passage.Reason;
import verbatim.passage.SearchId;
import verbatim.passage.SearchPlace;
import verbatim.passage.SearchRow;
import verbatim.passage.Signature;
import verbatim.passage.Stance;
import verbatim.review.Caveat;
import verbatim.review.FallReason;
import verbatim.review.SignOffRow;
import verbatim.source.SourceId;
import verbatim.source.SourceLocator;
import verbatim.source.Tier;
import verbatim.source.capture.SnapshotId;
import verbatim.text.Span;
import verbatim.text.wording.WordingComparison;
import verbatim.text.wording.style.HouseStyle;
import verbatim.text.wording.word.SourceWords;

/** Reports made up for tests. */
final class Reports {

    static final Instant NOON = Instant.parse("2026-04-26T10:00:00Z");
    static final String SHA = "9f3a".repeat(16);

    private Reports() {}

    static Report of(String text, ReportedPassage... passages) {
        return of("A bridge is closed", text, List.of(), passages);
    }

    static Report of(String headline, String text, List<SignOffRow> signOffs, ReportedPassage... passages) {
        var details = new ArticleDetails(
                headline, "Ada Byline", "The Paper", "https://paper.example/bridge", "en", LocalDate.of(2026, 4, 25),
                NOON.plusSeconds(3600), null);
        var head = new ReportHead(headline, details, "The Desk", 1, SHA, NOON, "Rosa Weiss", ZoneId.of("Europe/Berlin"), Profile.LEGAL, null, null);
        return new Report(head, text, List.of(passages), new FactsToCheck.Sum(true, 0), signOffs, List.of());
    }

    static SignOffRow signOff(int waived, @Nullable String waiver, @Nullable String fallen) {
        var accepted = IntStream.rangeClosed(1, waived)
                .mapToObj(number -> accepted("Q" + number, Caveat.Kind.OPEN, null, waiver))
                .toList();
        return new SignOffRow(1, SHA, "Rosa Weiss", NOON, accepted, fallen == null ? null : NOON,
                fallen == null ? null : new FallReason(null, fallen, null, null));
    }

    /** It stands, with problems. */
    static SignOffRow signOff(SignOffRow.Accepted... accepted) {
        return new SignOffRow(1, SHA, "Rosa Weiss", NOON, List.of(accepted), null, null);
    }

    static SignOffRow.Accepted accepted(String label, Caveat.Kind kind, @Nullable Finding finding, @Nullable String reason) {
        return new SignOffRow.Accepted(new Caveat(label, kind, finding), reason);
    }

    static Signature by(String name) {
        return new Signature(new PersonId(UUID.randomUUID()), name, NOON);
    }

    static EvidenceRow evidence(SourceId source, String title, @Nullable String url, String locator, @Nullable String excerpt) {
        return new EvidenceRow(
                new EvidenceId(UUID.randomUUID()),
                new Provenance(source, title, false, Tier.TRANSCRIPT, "Office of the mayor, 25 April 2026", url, false, null, null),
                new Cited(SourceLocator.written(locator), excerpt, List.of(), null),
                Stance.CONTRADICTS,
                null,
                UUID.randomUUID(),
                by("Ben Checker"),
                null);
    }

    /** The same evidence, bearing the passage out. */
    static EvidenceRow supporting(EvidenceRow row) {
        return with(row, row.provenance(), row.cited(), Stance.SUPPORTS, row.found(), row.story());
    }

    /** The same evidence, from a source that is called by a codename. */
    static EvidenceRow confidential(EvidenceRow row) {
        var source = row.provenance();
        var hidden = new Provenance(source.source(), source.title(), true, source.tier(), null, null, false, null, null);
        return with(row, hidden, row.cited(), row.stance(), row.found(), row.story());
    }

    /** The same evidence, of which this is kept. */
    static EvidenceRow kept(EvidenceRow row, KeptCopy copy) {
        var source = row.provenance();
        var kept = new Provenance(
                source.source(), source.title(), source.confidential(), source.tier(), source.citation(), source.url(), source.isAnswer(), source.form(), copy);
        return with(row, kept, row.cited(), row.stance(), row.found(), row.story());
    }

    /** The same evidence, where the record has these people speak. */
    static EvidenceRow spokenBy(EvidenceRow row, String... names) {
        var cited = new Cited(row.locator(), row.excerpt(), List.of(names), row.cited().notInText());
        return with(row, row.provenance(), cited, row.stance(), row.found(), row.story());
    }

    /** The same evidence, whose words are not in the text on file. */
    static EvidenceRow missing(EvidenceRow row, String why) {
        var cited = new Cited(row.locator(), row.excerpt(), row.cited().spokenBy(), why);
        return with(row, row.provenance(), cited, row.stance(), row.found(), row.story());
    }

    /** The same evidence with how the words stand to the source's, compared by the usual English style. */
    static EvidenceRow compared(EvidenceRow row, String words, String source) {
        var style = HouseStyle.standard("en");
        var found = new WordingComparison(style).compare(words, SourceWords.of(source, "en"));
        return found(row, new FoundWords(
                new SnapshotId(UUID.randomUUID()), found.spans(), words, found.wording(), found.risks(), found.difference(),
                style.version()));
    }

    /** The same evidence, found to stand so. */
    static EvidenceRow found(EvidenceRow row, FoundWords found) {
        return with(row, row.provenance(), row.cited(), row.stance(), found, row.story());
    }

    /** The same evidence, telling the story of another piece again. */
    static EvidenceRow retelling(EvidenceRow row, EvidenceRow first) {
        return with(row, row.provenance(), row.cited(), row.stance(), row.found(), first.story());
    }

    private static EvidenceRow with(
            EvidenceRow row, Provenance source, Cited cited, Stance stance, @Nullable FoundWords found, UUID story) {
        return new EvidenceRow(row.id(), source, cited, stance, found, story, row.added(), null);
    }

    /** The page that the report is in English. */
    static String html(Report report) {
        return new HtmlReport().render(ReportText.of(report, Sentences.ENGLISH));
    }

    /** The file that the report is in English. */
    static String csv(Report report) {
        return new CsvReport().render(ReportSheet.of(report, Sentences.ENGLISH));
    }

    static Passage passage(String label, String text, Span... fragments) {
        return new Passage(label, text, List.of(fragments));
    }

    /** Where words stand in a text, for the first time. */
    static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }

    /** Gathers a reported passage; what is not said of it stays out. */
    static final class Passage {
        private final String label;
        private final List<Span> fragments;
        private String words;
        private PassageKind kind = PassageKind.DIRECT;
        private CheckState state = CheckState.UNCHECKED;
        private @Nullable Finding finding;
        private @Nullable String parent;
        private @Nullable String speaker = "Claudia Sheinbaum";
        private @Nullable String description = "Mexican President";
        private @Nullable String cue = "said";
        private @Nullable String occasion;
        private Flags flags = Flags.NONE;
        private @Nullable String dismissal;
        private PassageCard.@Nullable Corrected correction;
        private final List<ChangeRow> changes = new ArrayList<>();
        private final List<EvidenceRow> evidence = new ArrayList<>();
        private final List<SearchRow> searches = new ArrayList<>();
        private final List<QuestionRow> questions = new ArrayList<>();
        private final List<NoteRow> notes = new ArrayList<>();
        private final List<DoubtRow> doubts = new ArrayList<>();

        private Passage(String label, String text, List<Span> fragments) {
            this.label = label;
            this.fragments = fragments;
            words = String.join(" … ", fragments.stream().map(f -> f.in(text)).toList());
        }

        Passage kind(PassageKind to, @Nullable String inside) {
            kind = to;
            parent = inside;
            return this;
        }

        Passage is(CheckState to, @Nullable Finding concluded) {
            state = to;
            finding = concluded;
            return this;
        }

        Passage approved(Finding concluded) {
            return is(CheckState.APPROVED, concluded);
        }

        Passage words(String to) {
            words = to;
            return this;
        }

        Passage by(@Nullable String name, @Nullable String who, @Nullable String how, @Nullable String where) {
            speaker = name;
            description = who;
            cue = how;
            occasion = where;
            return this;
        }

        Passage flags(Flags to) {
            flags = to;
            return this;
        }

        /** These words should be printed instead. */
        Passage proposed(String words) {
            correction = new PassageCard.Corrected(words, null, null);
            return this;
        }

        Passage evidence(EvidenceRow row) {
            evidence.add(row);
            return this;
        }

        Passage note(String text) {
            return note(NoteKind.REMARK, text);
        }

        Passage note(NoteKind kind, String text) {
            notes.add(new NoteRow(new NoteId(UUID.randomUUID()), kind, text, Reports.by("Ben Checker"), null));
            return this;
        }

        Passage doubt(DoubtMatter matter, DoubtRow.@Nullable Settled settled) {
            doubts.add(new DoubtRow(new DoubtId(UUID.randomUUID()), matter, null, NOON, settled));
            return this;
        }

        Passage question(String question, @Nullable String answer) {
            questions.add(new QuestionRow(
                    new QuestionId(UUID.randomUUID()), question, "the press office", Reports.by("Ben Checker"), null, answer == null ? null : new Answer(Answer.Outcome.ANSWERED, answer, "Ann Lee", NOON),
                    answer == null ? null : Reports.by("Ben Checker")));
            return this;
        }

        Passage search(String in, String of) {
            searches.add(new SearchRow(new SearchId(UUID.randomUUID()), new SearchPlace.Described(in), of, Reports.by("Ben Checker"), null, null));
            return this;
        }

        Passage dismissed(String reason) {
            dismissal = reason;
            return turned(CheckState.Step.DISMISS, reason).is(CheckState.DISMISSED, null);
        }

        Passage dismissalAsked() {
            changes.add(new ChangeRow(NOON, "Ben Checker", ChangeKind.DISMISSAL_ASKED, null, null, Reason.of("It is a title."), null));
            return this;
        }

        Passage turned(CheckState.Step step, String reason) {
            changes.add(new ChangeRow(NOON, "Rosa Weiss", ChangeKind.STATE, null, null, Reason.of(reason), step));
            return this;
        }

        ReportedPassage get() {
            boolean begun = state != CheckState.UNCHECKED;
            boolean submitted = state == CheckState.SUBMITTED || state == CheckState.APPROVED;
            var checker = begun ? new PassageRow.Checker(new PersonId(UUID.randomUUID()), "Ben Checker") : null;
            var row = new PassageRow(
                    new PassageId(UUID.randomUUID()),
                    Integer.parseInt(label.substring(1)),
                    kind,
                    null,
                    new PassageRow.Printed(words, fragments, speaker),
                    state,
                    finding,
                    checker,
                    (int) doubts.stream().filter(DoubtRow::isOpen).count());
            var check = new Check(
                    null,
                    null,
                    null,
                    flags,
                    submitted ? Reports.by("Ben Checker") : null,
                    state == CheckState.APPROVED ? new Approved(Reports.by("Rosa Weiss"), SecondCheck.FOUR_EYES, null, false) : null,
                    dismissal == null ? null : new Dismissed(null, Reason.of(dismissal)),
                    correction);
            return new ReportedPassage(
                    new PassageCard(
                            row,
                            new ArticleId(new UUID(0, 0)),
                            0,
                            new Ascribed(null, description, cue, occasion, null, null),
                            check,
                            new Beside(evidence, searches, questions, notes, doubts),
                            new Past(changes, changes.size()),
                            new DeskRule(2, SecondCheck.FOUR_EYES, Set.of())),
                    parent);
        }
    }
}
