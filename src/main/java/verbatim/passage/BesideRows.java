package verbatim.passage;

import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;
import verbatim.passage.Takeback.Beside;

/** Takes back, and takes again, what came or went beside a passage with a step: evidence, searches, questions, notes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class BesideRows {

    private final EvidenceRows evidence;
    private final SearchRecords searches;
    private final Questions questions;
    private final Notes notes;

    BesideRows(EvidenceRows evidence, SearchRecords searches, Questions questions, Notes notes) {
        this.evidence = evidence;
        this.searches = searches;
        this.questions = questions;
        this.notes = notes;
    }

    /** Whether it is still as the step left it. */
    boolean isAsLeft(Beside row) {
        return switch (row.what()) {
            case EVIDENCE_ADDED -> evidence(row).isStanding();
            case EVIDENCE_WITHDRAWN -> !evidence(row).isStanding();
            case SEARCH_RECORDED -> search(row).isStanding();
            case SEARCH_WITHDRAWN -> !search(row).isStanding();
            case OCCASION_COVERED -> search(row).isStanding() && search(row).covered() != null;
            case QUESTION_ASKED -> question(row).isOpen();
            case QUESTION_ANSWERED -> question(row).answered() != null;
            case NOTE_WRITTEN -> !note(row).isWithdrawn();
            case NOTE_EDITED -> note(row).isWithdrawn();
            default -> throw none(row);
        };
    }

    /**
     * Lets it be as it was before the step.
     *
     * @return what takes it again
     */
    Beside takeBack(Beside row, PersonId by, Instant at) {
        Object lost = null;
        switch (row.what()) {
            case EVIDENCE_ADDED -> evidence(row).withdraw(by, at);
            case EVIDENCE_WITHDRAWN -> evidence(row).standAgain();
            case SEARCH_RECORDED -> search(row).withdraw(by, at);
            case SEARCH_WITHDRAWN -> search(row).standAgain();
            case OCCASION_COVERED -> lost = search(row).uncover();
            case QUESTION_ASKED -> question(row).withdraw(by, at);
            case QUESTION_ANSWERED -> lost = question(row).awaitAgain();
            case NOTE_WRITTEN -> notes.withdraw(row.row(), by.value(), at);
            case NOTE_EDITED -> notes.standAgain(row.row());
            default -> throw none(row);
        }
        return new Beside(row.what(), row.row(), TypedValues.writtenOrNone(lost));
    }

    /** Lets it be as it was after the step, which was taken back. */
    void takeAgain(Beside row, PersonId by, Instant at) {
        switch (row.what()) {
            case EVIDENCE_ADDED -> evidence(row).standAgain();
            case EVIDENCE_WITHDRAWN -> evidence(row).withdraw(by, at);
            case SEARCH_RECORDED -> search(row).standAgain();
            case SEARCH_WITHDRAWN -> search(row).withdraw(by, at);
            case OCCASION_COVERED -> search(row).cover(lost(row, SearchRecord.Covered.class));
            case QUESTION_ASKED -> question(row).standAgain();
            case QUESTION_ANSWERED -> question(row).answer(lost(row, Question.Answered.class));
            case NOTE_WRITTEN -> notes.standAgain(row.row());
            case NOTE_EDITED -> notes.withdraw(row.row(), by.value(), at);
            default -> throw none(row);
        }
    }

    private Evidence evidence(Beside row) {
        return evidence.findById(new EvidenceId(row.row())).orElseThrow();
    }

    private SearchRecord search(Beside row) {
        return searches.findById(new SearchId(row.row())).orElseThrow();
    }

    private Question question(Beside row) {
        return questions.findById(row.row()).orElseThrow();
    }

    private Note note(Beside row) {
        return notes.findById(row.row()).orElseThrow();
    }

    private static <T> T lost(Beside row, Class<T> type) {
        return TypedValues.read(Objects.requireNonNull(row.lost()), type);
    }

    private static IllegalStateException none(Beside row) {
        return new IllegalStateException("nothing beside a passage is " + row.what());
    }
}
