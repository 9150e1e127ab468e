package verbatim.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;
import verbatim.message.Worded;
import verbatim.passage.DoubtRow;
import verbatim.passage.EvidenceRow;
import verbatim.passage.NoteKind;
import verbatim.passage.NoteRow;
import verbatim.passage.PassageCard.Approved;
import verbatim.passage.PassageCard.Corrected;
import verbatim.passage.QuestionRow;
import verbatim.passage.Reason;
import verbatim.passage.Signature;
import verbatim.passage.Stance;
import verbatim.review.SignOffRow;
import verbatim.text.CodePoints;

/**
 * The report as a sheet, for programs that calculate and compare: a row a passage, the dismissed ones too. Offsets are Unicode
 * code points of the article's text, the end exclusive. Where a passage has several pieces of evidence, locator, wording,
 * risks and house style have a line for each, in the same order.
 *
 * @param language of the report's own words
 * @param title of the file
 * @param name of the sheet
 * @param imprint who made it, for the properties of the file
 * @param columns what each is called
 * @param numbers which of them hold nothing but numbers, counted from 0
 * @param rows a cell for each column; what users wrote is in them as it is
 */
public record ReportSheet(
        Locale language,
        String title,
        String name,
        ReportText.Imprint imprint,
        List<String> columns,
        Set<Integer> numbers,
        List<List<String>> rows) {

    private static final Set<Column> NUMBERS = Set.copyOf(EnumSet.of(Column.START, Column.END, Column.FACTS_NOT_LOOKED_AT));

    /** The columns, in their order. */
    enum Column implements Worded {
        LABEL,
        KIND,
        PARENT,
        STATUS,
        STATE,
        FINDING,
        MILDER,
        DOUBTS,
        FLAGS,
        CLAIM_KINDS,
        SPEAKER,
        DESCRIPTION,
        CUE,
        OCCASION,
        WORDS,
        START,
        END,
        FRAGMENTS,
        ORIGINAL_WORDS,
        PROPOSED_WORDS,
        EVIDENCE,
        LOCATOR,
        WORDING,
        RISKS,
        HOUSE_STYLE,
        SOURCES,
        URLS,
        ARCHIVED_COPIES,
        ACCESSED,
        NOTES,
        QUESTIONS,
        SEARCHES,
        CHECKER,
        SUBMITTED_BY,
        SUBMITTED_AT,
        APPROVED_BY,
        APPROVED_AT,
        DISMISSAL_REASON,
        FACTS_NOT_LOOKED_AT,
        ARTICLE,
        SHA256,
        SIGN_OFF,
        ACCEPTED_BECAUSE
    }

    /** What a cell says. */
    enum Cell implements Worded {
        NESTED,
        SUPPORTS,
        SUPPORTS_SAYS_WHO_CITED,
        CONTRADICTS,
        SAID_BY_ANOTHER,
        NOT_IN_TEXT,
        NOT_COMPARED,
        AS_TYPED,
        DOUBT_OPEN,
        DOUBT_SETTLED,
        NONE,
        ANOTHER_SPEAKER,
        KEPT,
        SOURCE,
        CONFIDENTIAL_SOURCE,
        CIRCULAR_SOURCE,
        WORDS_FROM,
        NOTE_OF_KIND,
        QUESTION_AWAITED,
        QUESTION_ANSWERED,
        SEARCH
    }

    /** Keeps the collections from being changed later. */
    public ReportSheet {
        numbers = Set.copyOf(numbers);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** The sheet of a report. */
    public static ReportSheet of(Report report, Sentences sentences) {
        var phrases = new Phrases(sentences, report.head().zone());
        var offsets = CodePoints.of(report.text());
        var head = new HeadText(phrases, report);
        return new ReportSheet(
                sentences.locale(),
                head.title(),
                phrases.of(ReportLine.THE_PASSAGES),
                head.imprint(),
                Arrays.stream(Column.values()).map(column -> phrases.of(column)).toList(),
                NUMBERS.stream().map(Column::ordinal).collect(Collectors.toSet()),
                report.passages().stream().map(passage -> new Cells(phrases, report, passage, offsets).inOrder()).toList());
    }

    /** The cells of one passage. */
    private static final class Cells {

        private final Phrases phrases;
        private final Report report;
        private final ReportedPassage passage;
        private final List<int[]> spans;

        Cells(Phrases phrases, Report report, ReportedPassage passage, CodePoints offsets) {
            this.phrases = phrases;
            this.report = report;
            this.passage = passage;
            spans = report.marksOf(passage).stream()
                    .map(span -> new int[] {offsets.fromUtf16(span.start()), offsets.fromUtf16(span.end())})
                    .toList();
        }

        List<String> inOrder() {
            return Arrays.stream(Column.values()).map(this::cell).map(cell -> cell == null ? "" : cell).toList();
        }

        private @Nullable String cell(Column column) {
            var row = passage.row();
            var card = passage.card();
            var evidence = passage.evidence();
            return switch (column) {
                case LABEL -> passage.label();
                // A quote inside a quote is called so in files; what kind of words it has shows in the words.
                case KIND -> phrases.of(passage.parent() != null && row.kind().isQuote() ? Cell.NESTED : row.kind());
                case CLAIM_KINDS -> row.claimKinds().isEmpty() ? null : phrases.sentences().inOneLine(row.claimKinds());
                case PARENT -> passage.parent();
                case STATUS -> phrases.of(passage.status());
                case STATE -> phrases.of(row.state());
                case FINDING -> row.finding() == null ? null : phrases.of(row.finding());
                case MILDER -> String.join("; ", phrases.sentences().of(card.milder()));
                case DOUBTS -> joined(card.doubts().stream().filter(doubt -> report.head().profile().isOfTheDesk() || doubt.isOpen()).toList(), this::doubt, "\n");
                case FLAGS -> passage.flagWords(phrases.sentences());
                case SPEAKER -> row.speaker();
                case DESCRIPTION -> card.ascribed().description();
                case CUE -> card.ascribed().cue();
                case OCCASION -> card.ascribed().occasion();
                case WORDS -> row.words();
                case START -> spans.isEmpty() ? null : String.valueOf(spans.getFirst()[0]);
                case END -> spans.isEmpty() ? null : String.valueOf(spans.getLast()[1]);
                // Only where there are several: a spreadsheet would take a lone "3-12" for a date.
                case FRAGMENTS -> spans.size() < 2 ? null : joined(spans, span -> span[0] + "-" + span[1], "; ");
                case ORIGINAL_WORDS -> card.flags().originalWords();
                case PROPOSED_WORDS -> proposed(card.check().correction());
                case EVIDENCE -> joined(evidence, this::cited, "\n");
                case LOCATOR -> each(evidence, e -> e.locator().words(phrases.sentences()));
                case WORDING -> each(evidence, this::wording);
                case RISKS -> each(evidence, this::risks);
                case HOUSE_STYLE -> each(evidence, e -> e.found() == null ? phrases.of(Cell.NONE) : e.found().style());
                case SOURCES -> joined(evidence, this::source, "\n");
                case URLS -> joined(evidence, e -> e.provenance().url(), "\n");
                case ARCHIVED_COPIES -> each(evidence, this::archived);
                case ACCESSED -> each(evidence, this::accessed);
                case NOTES -> joined(card.notes(), this::note, "\n");
                case QUESTIONS -> joined(card.questions(), this::question, "\n");
                case SEARCHES ->
                    joined(
                            passage.searches(),
                            s -> phrases.of(Cell.SEARCH, s.searchedIn(), s.searchedFor(), signed(s.searched())),
                            "\n");
                case CHECKER -> row.checker();
                case SUBMITTED_BY -> name(card.check().submitted());
                case SUBMITTED_AT -> moment(card.check().submitted());
                case APPROVED_BY -> name(by(card.check().approved()));
                case APPROVED_AT -> moment(by(card.check().approved()));
                case DISMISSAL_REASON -> words(card.check().dismissalReason());
                case ARTICLE -> report.head().headline();
                case SHA256 -> report.head().sha256();
                case FACTS_NOT_LOOKED_AT -> report.facts().isSearched() ? String.valueOf(report.facts().open()) : null;
                case SIGN_OFF ->
                    report.standingSignOff().map(last -> last.signedOff().words(phrases.sentences(), last.signedBy())).orElse(null);
                case ACCEPTED_BECAUSE -> report.standingSignOff().map(this::acceptedBecause).orElse(null);
            };
        }

        private @Nullable String proposed(@Nullable Corrected words) {
            if (words == null) {
                return null;
            }
            return words.title() == null ? words.words() : phrases.of(Cell.WORDS_FROM, words.words(), words.title());
        }

        private @Nullable String acceptedBecause(SignOffRow signOff) {
            return signOff.accepted().stream()
                    .filter(accepted -> accepted.caveat().label().equals(passage.label()))
                    .map(SignOffRow.Accepted::reason)
                    .findFirst()
                    .orElse(null);
        }

        private String cited(EvidenceRow row) {
            var place = phrases.of(stance(row), row.title(), row.locator());
            var cited = row.excerpt() == null ? place : place + phrases.of(ReportLine.COLON) + " " + row.excerpt();
            return row.cited().notInText() == null ? cited : cited + " (" + phrases.of(Cell.NOT_IN_TEXT, row.cited().notInText()) + ")";
        }

        private Cell stance(EvidenceRow row) {
            var card = passage.card();
            if (card.speaker(row).isOther()) {
                return Cell.SAID_BY_ANOTHER;
            }
            if (row.stance() == Stance.CONTRADICTS) {
                return Cell.CONTRADICTS;
            }
            return card.isBorneOut(row) ? Cell.SUPPORTS : Cell.SUPPORTS_SAYS_WHO_CITED;
        }

        private String archived(EvidenceRow row) {
            var copy = row.provenance().copy();
            if (copy != null && copy.archiveUrl() != null) {
                return copy.archiveUrl();
            }
            return copy == null || copy.captured() == null
                    ? phrases.of(Cell.NONE)
                    : phrases.of(Cell.KEPT, phrases.times().iso(copy.captured().at()), copy.captured().sha256());
        }

        private String accessed(EvidenceRow row) {
            var copy = row.provenance().copy();
            return copy == null || copy.captured() == null ? phrases.of(Cell.NONE) : phrases.times().iso(copy.captured().at());
        }

        private String wording(EvidenceRow row) {
            var found = row.found();
            if (found == null) {
                return phrases.of(Cell.NOT_COMPARED);
            }
            return phrases.of(row.isOnlyTyped() ? Cell.AS_TYPED : found.wording());
        }

        private String source(EvidenceRow row) {
            var source = row.provenance();
            if (passage.card().isCircular(row)) {
                return phrases.of(Cell.CIRCULAR_SOURCE, source.title());
            }
            var named = phrases.of(
                    source.confidential() ? Cell.CONFIDENTIAL_SOURCE : Cell.SOURCE,
                    source.title(),
                    phrases.form("label", source.tier()));
            if (Profile.isUnnamed(source)) {
                return phrases.of(ReportLine.UNNAMED_ANSWER, source.title());
            }
            return source.citation() == null ? named : named + ", " + source.citation();
        }

        private String risks(EvidenceRow row) {
            var found = row.found();
            var risks = found == null ? "" : EvidencePart.risks(phrases, found.risks());
            var speaker = passage.card().speaker(row);
            var other = speaker.isOther() ? phrases.of(Cell.ANOTHER_SPEAKER, speaker.inRecord()) : "";
            var all = Stream.of(risks, other).filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
            return all.isEmpty() ? phrases.of(Cell.NONE) : all;
        }

        private String doubt(DoubtRow doubt) {
            var settled = doubt.settled();
            return settled == null
                    ? phrases.of(Cell.DOUBT_OPEN, doubt.matter())
                    : phrases.of(
                            Cell.DOUBT_SETTLED, doubt.matter(), settled, signed(settled.by()));
        }

        private String note(NoteRow note) {
            var words = note.words(passage.row().finding(), phrases.sentences()) + " (" + signed(note.written()) + ")";
            return note.kind() == NoteKind.REMARK ? words : phrases.of(Cell.NOTE_OF_KIND, note.kind(), words);
        }

        private String question(QuestionRow row) {
            var answer = row.answer();
            if (answer == null) {
                return phrases.of(Cell.QUESTION_AWAITED, row.putTo(), row.question());
            }
            var said = phrases.of(Cell.QUESTION_ANSWERED, row.putTo(), row.question(), answer);
            if (answer.from() == null) {
                return said;
            }
            var when = answer.saidAt() == null ? "" : ", " + phrases.times().iso(answer.saidAt());
            return said + " (" + answer.from() + when + ")";
        }

        private String signed(Signature by) {
            return by.name() + ", " + phrases.times().iso(by.at());
        }

        private @Nullable String moment(@Nullable Signature by) {
            return by == null ? null : phrases.times().iso(by.at());
        }

        private static @Nullable String name(@Nullable Signature by) {
            return by == null ? null : by.name();
        }

        private @Nullable String words(@Nullable Reason reason) {
            return reason == null ? null : reason.words(phrases.sentences());
        }

        private static @Nullable Signature by(@Nullable Approved approved) {
            return approved == null ? null : approved.by();
        }

        /** A line for each piece of evidence, so that the columns tell of the same piece in the same line. */
        private static String each(List<EvidenceRow> evidence, Function<EvidenceRow, String> words) {
            return evidence.stream().map(words).map(line -> line.replaceAll("\\R", " ")).collect(Collectors.joining("\n"));
        }

        /** Each value once, in order; what has none is left out. */
        private static <T> String joined(List<T> values, Function<T, @Nullable String> words, String separator) {
            var found = new ArrayList<String>();
            for (var value : values) {
                var word = words.apply(value);
                if (word != null) {
                    found.add(word);
                }
            }
            return found.stream().distinct().collect(Collectors.joining(separator));
        }
    }
}
