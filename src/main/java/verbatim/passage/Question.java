package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.account.FreshId;
import verbatim.account.PersonId;

/** A question that was put to somebody about a passage, and the answer once it came. */
@Entity
class Question {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "passage_id"))
    private PassageId passageId;

    private String question;
    private String putTo;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "asked_by"))
    private PersonId askedBy;

    private Instant askedAt;

    /** By when the answer is wanted; null where nobody said. */
    private @Nullable Instant due;

    @Embedded
    private @Nullable Answer answer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable PersonId answeredBy;

    private @Nullable Instant answeredAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "withdrawn_by"))
    private @Nullable PersonId withdrawnBy;

    private @Nullable Instant withdrawnAt;

    @Version
    private @Nullable Long version;

    protected Question() {}

    Question(PassageId passage, String question, String putTo, @Nullable Instant due, PersonId by, Instant at) {
        id = FreshId.next();
        passageId = passage;
        this.question = question;
        this.putTo = putTo;
        this.due = due;
        askedBy = by;
        askedAt = at;
    }

    UUID id() {
        return id;
    }

    String putTo() {
        return putTo;
    }

    /** Waits again: its answer was taken back. */
    Answered awaitAgain() {
        var lost = Objects.requireNonNull(answered());
        answer = null;
        answeredBy = null;
        answeredAt = null;
        return lost;
    }

    /** What was answered, by whom it was entered and when; null where nothing was. */
    @Nullable Answered answered() {
        return answer == null || answeredBy == null || answeredAt == null ? null : new Answered(answer, answeredBy, answeredAt);
    }

    /** Whether it stands and waits for its answer. */
    boolean isOpen() {
        return answer == null && withdrawnBy == null;
    }

    /** That it was withdrawn was taken back. */
    void standAgain() {
        withdrawnBy = null;
        withdrawnAt = null;
    }

    /** The answer that was taken back is there again. */
    void answer(Answered again) {
        answer(again.answer(), again.by(), again.at());
    }

    /** An answer that was entered. */
    record Answered(Answer answer, PersonId by, Instant at) {}

    /** Whoever put it takes it back. */
    void withdraw(PersonId by, Instant at) {
        withdrawnBy = by;
        withdrawnAt = at;
    }

    /** Enters the answer. */
    void answer(Answer given, PersonId by, Instant at) {
        answer = given;
        answeredBy = by;
        answeredAt = at;
    }
}
