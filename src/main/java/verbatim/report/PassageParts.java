package verbatim.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import verbatim.passage.Answer;
import verbatim.passage.DoubtRow;
import verbatim.passage.Finding;
import verbatim.passage.NoteKind;
import verbatim.passage.NoteRow;
import verbatim.passage.QuestionRow;
import verbatim.passage.Settling;
import verbatim.report.Block.Beside;
import verbatim.report.Block.Group;
import verbatim.report.Block.Paragraph;
import verbatim.report.Block.Words;
import verbatim.report.Run.Plain;
import verbatim.report.Run.Signed;
import verbatim.report.Run.Theirs;

/** The parts of a passage that more than one section of the report shows, the same in each. */
class PassageParts {

    private final Phrases phrases;
    private final Profile profile;
    private final EvidencePart evidence;

    PassageParts(Phrases phrases, Profile profile) {
        this.phrases = phrases;
        this.profile = profile;
        evidence = new EvidencePart(phrases);
    }

    /** Its words as printed; beside those of a translation the original ones. */
    Block words(ReportedPassage passage) {
        var flags = passage.card().flags();
        var printed = new Words(passage.row().words());
        var original = flags.originalWords();
        if (original == null) {
            return printed;
        }
        var language = flags.originalLanguage();
        var name = language == null
                ? phrases.paragraph(Paragraph.Kind.NAME, ReportLine.ORIGINAL)
                : phrases.paragraph(Paragraph.Kind.NAME, ReportLine.ORIGINAL_IN, new Theirs(language));
        return new Beside(
                List.of(phrases.paragraph(Paragraph.Kind.NAME, ReportLine.PRINTED), printed), List.of(name, new Words(original)));
    }

    /** What kinds of check a claim asks for; nothing where nobody has said so. */
    List<Block> claimKinds(ReportedPassage passage) {
        var kinds = passage.row().claimKinds();
        return kinds.isEmpty()
                ? List.of()
                : List.of(phrases.paragraph(Paragraph.Kind.NAME, ReportLine.CLAIM_KINDS, phrases.sentences().inOneLine(kinds)));
    }

    /** The evidence that stands. */
    List<Block> evidence(ReportedPassage passage) {
        return passage.evidence().stream().<Block>map(row -> evidence.block(passage, row)).toList();
    }

    /** Of the evidence that stands, the sources alone, with the places in them and their addresses. */
    List<Paragraph> places(ReportedPassage passage) {
        return passage.evidence().stream().flatMap(row -> evidence.place(passage, row).stream()).toList();
    }

    /** What in the records can turn its meaning. */
    List<Paragraph> risks(ReportedPassage passage) {
        return passage.evidence().stream().flatMap(row -> evidence.risks(row).stream()).toList();
    }

    /** The words that should be printed instead; nothing where nobody has proposed any. */
    Optional<Paragraph> proposed(ReportedPassage passage) {
        var correction = passage.card().check().correction();
        if (correction == null) {
            return Optional.empty();
        }
        return Optional.of(correction.title() == null
                ? phrases.plain(ReportLine.PROPOSED_WORDS, new Theirs(correction.words()))
                : phrases.plain(ReportLine.PROPOSED_WORDS_FROM, new Theirs(correction.words()), new Theirs(correction.title())));
    }

    /** Where somebody searched without finding. */
    List<Block> searches(ReportedPassage passage) {
        var blocks = new ArrayList<Block>();
        for (var search : passage.searches()) {
            blocks.add(phrases.paragraph(
                    Paragraph.Kind.SEARCH,
                    ReportLine.SEARCHED,
                    new Theirs(search.searchedIn().words(phrases.sentences())),
                    new Theirs(search.searchedFor()),
                    new Signed(phrases.signed(search.searched()))));
            var coverage = search.coverage();
            if (coverage != null) {
                blocks.add(phrases.paragraph(
                        Paragraph.Kind.SEARCH,
                        ReportLine.SEARCH_COVERS,
                        new Theirs(coverage.words()),
                        new Signed(phrases.signed(coverage.by()))));
            }
        }
        return List.copyOf(blocks);
    }

    /** What engine or comparison was not sure of: what is open, and by what the rest was settled. */
    List<Block> doubts(ReportedPassage passage) {
        return passage.card().doubts().stream().filter(doubt -> profile.isOfTheDesk() || doubt.isOpen()).<Block>map(this::doubt).toList();
    }

    private Paragraph doubt(DoubtRow doubt) {
        var matter = new Theirs(doubt.matter().words(phrases.sentences()));
        var settled = doubt.settled();
        if (settled == null) {
            return phrases.paragraph(Paragraph.Kind.RISK, ReportLine.DOUBT_OPEN, matter);
        }
        var by = new Signed(phrases.signed(settled.by()));
        return settled.note() == null || settled.how() == Settling.EVIDENCE_WITHDRAWN
                ? phrases.paragraph(Paragraph.Kind.NAME, ReportLine.DOUBT_SETTLED, matter, new Theirs(settled.words(phrases.sentences())), by)
                : phrases.paragraph(Paragraph.Kind.NAME, ReportLine.DOUBT_SETTLED_WITH_NOTE, matter, new Theirs(settled.note()), by);
    }

    /** What was written beside it. */
    List<Block> notes(ReportedPassage passage) {
        return passage.card().notes().stream().map(note -> kindAndNote(note, passage.row().finding())).toList();
    }

    private Block kindAndNote(NoteRow note, @Nullable Finding standing) {
        var words = new Plain(note.words(standing, phrases.sentences()));
        return note(note, note.kind() == NoteKind.REMARK ? List.of(words) : List.of(new Run.Name(phrases.of(note.kind()) + phrases.of(ReportLine.COLON) + " "), words));
    }

    /** One of them, where what kind it is of is said above it. */
    Block note(NoteRow note) {
        return note(note, List.of(new Plain(note.text())));
    }

    private Block note(NoteRow note, List<Run> words) {
        return new Group(
                Group.Kind.NOTE,
                List.of(
                        new Paragraph(Paragraph.Kind.THEIRS, words),
                        new Paragraph(Paragraph.Kind.SIGNED, phrases.signed(note.written()))));
    }

    /** A question with its answer, or that it is awaited. */
    Block question(QuestionRow row) {
        return new Group(
                Group.Kind.QUESTION,
                List.of(
                        phrases.plain(ReportLine.ASKED, new Theirs(row.putTo()), new Theirs(row.question())),
                        new Paragraph(Paragraph.Kind.SIGNED, phrases.signed(row.asked())),
                        row.answer() == null
                                ? phrases.plain(ReportLine.ANSWER_AWAITED)
                                : answered(row.answer())));
    }

    /** What was answered, by whom and when. */
    private Paragraph answered(Answer answer) {
        var words = new Theirs(answer.words(phrases.sentences()));
        if (answer.from() == null) {
            return phrases.plain(ReportLine.ANSWERED, words);
        }
        return answer.saidAt() == null
                ? phrases.plain(ReportLine.ANSWERED_BY, words, new Theirs(answer.from()))
                : phrases.plain(ReportLine.ANSWERED_BY_AT, words, new Theirs(answer.from()), phrases.time(answer.saidAt()));
    }

    /** The last time it was sent back or the like; nothing where it was not. */
    Optional<Paragraph> lastTurn(ReportedPassage passage) {
        return passage.lastTurn().map(turn -> {
            var runs = new ArrayList<Run>();
            runs.add(new Theirs(turn.words(phrases.sentences())));
            runs.add(new Plain(", "));
            runs.add(phrases.time(turn.at()));
            runs.add(new Plain(": "));
            runs.add(new Theirs(turn.reason().words(phrases.sentences())));
            return new Paragraph(Paragraph.Kind.TURN, runs);
        });
    }
}
