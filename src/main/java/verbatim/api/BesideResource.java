package verbatim.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.message.Sentences;
import verbatim.passage.Answer;
import verbatim.passage.DoubtCode;
import verbatim.passage.DoubtRow;
import verbatim.passage.Finding;
import verbatim.passage.NoteKind;
import verbatim.passage.NoteRow;
import verbatim.passage.OthersNote;
import verbatim.passage.QuestionRow;
import verbatim.passage.SearchRow;
import verbatim.passage.Settling;

/** What else stands beside a passage, each as programs see it. */
final class BesideResource {

    private BesideResource() {}

    /** Where somebody looked without finding. */
    @Schema(name = "Search", description = "Where somebody looked without finding.")
    record Searched(
            UUID id,
            String searchedIn,
            String searchedFor,
            Signed searched,
            @Schema(description = "Which records cover the occasion, and how one knows.") @Nullable String covers,
            @Nullable Signed withdrawn) {

        static Searched of(SearchRow row, Sentences sentences) {
            return new Searched(
                    row.id().value(),
                    row.searchedIn().words(sentences),
                    row.searchedFor(),
                    Signed.of(row.searched()),
                    row.coverage() == null ? null : row.coverage().words(),
                    Signed.orNone(row.withdrawn()));
        }
    }

    /** A question that was put to somebody. */
    @Schema(name = "Question")
    record Asked(
            String question,
            String putTo,
            Signed asked,
            @Schema(description = "Absent while the answer is awaited.") Answer.@Nullable Outcome outcome,
            @Nullable String answer,
            @Nullable String answerFrom,
            @Nullable Instant answerSaidAt,
            @Nullable Signed answered) {

        static Asked of(QuestionRow row) {
            var answer = row.answer();
            return new Asked(
                    row.question(),
                    row.putTo(),
                    Signed.of(row.asked()),
                    answer == null ? null : answer.outcome(),
                    answer == null ? null : answer.words(),
                    answer == null ? null : answer.from(),
                    answer == null ? null : answer.saidAt(),
                    Signed.orNone(row.answered()));
        }
    }

    /** A note. */
    @Schema(name = "Note")
    record Noted(
            UUID id,
            @Schema(description = "A LEGAL one is for the lawyers: show it to nobody else.") NoteKind kind,
            String text,
            @Schema(description = "Who wrote it, or brought it in where it is somebody else's.") Signed written,
            @Nullable Instant edited,
            @Schema(description = "Whose it is, where it was brought in with a file; absent where it is the desk's own.") @Nullable Others others) {

        static Noted of(NoteRow row) {
            return new Noted(row.id().value(), row.kind(), row.text(), Signed.of(row.written()), row.edited(), Others.of(row.others()));
        }
    }

    /** That a note is somebody else's. */
    @Schema(name = "OthersNote", description = "That a note is somebody else's, who wrote it in a file that was brought in.")
    record Others(
            @Nullable String author,
            @Nullable LocalDate day,
            String file,
            @Schema(description = "What they concluded: no finding of the desk.") @Nullable Finding concluded,
            List<String> tags,
            @Schema(description = "The words that they wrote it about, where these are not the passage's.") @Nullable String about) {

        static @Nullable Others of(@Nullable OthersNote note) {
            return note == null ? null : new Others(note.author(), note.day(), note.file(), note.concluded(), note.tags(), note.about());
        }
    }

    /** What engine or comparison is not sure of. */
    @Schema(name = "Doubt", description = "What engine or comparison is not sure of. It stays until somebody settles it.")
    record Doubted(
            UUID id,
            DoubtCode code,
            @Schema(description = "For people.") String sentence,
            @Nullable UUID evidence,
            Instant raisedAt,
            @Nullable Settling settledBy,
            @Nullable Signed settled) {

        static Doubted of(DoubtRow row, Sentences sentences) {
            var settled = row.settled();
            return new Doubted(
                    row.id().value(),
                    row.matter().code(),
                    row.matter().words(sentences),
                    row.evidence() == null ? null : row.evidence().value(),
                    row.raisedAt(),
                    settled == null ? null : settled.how(),
                    settled == null ? null : Signed.of(settled.by()));
        }
    }
}
