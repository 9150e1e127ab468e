package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.account.FreshId;
import verbatim.account.PersonId;

/** A question that was put to somebody about a passage, and the answer once it came. */
@Entity
class Question {

    /** Kept as the answer where it is known that none comes. */
    static final String NO_ANSWER = "No answer came.";

    /** Kept as the answer where the passage was dismissed before one came. */
    static final String NOT_NEEDED = "Not needed any more: the passage was dismissed.";

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
    private @Nullable String answer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable PersonId answeredBy;

    private @Nullable Instant answeredAt;

    @Version
    private @Nullable Long version;

    protected Question() {}

    Question(PassageId passage, String question, String putTo, PersonId by, Instant at) {
        id = FreshId.next();
        passageId = passage;
        this.question = question;
        this.putTo = putTo;
        askedBy = by;
        askedAt = at;
    }

    /** Enters the answer. */
    void answer(String words, PersonId by, Instant at) {
        answer = words;
        answeredBy = by;
        answeredAt = at;
    }
}
