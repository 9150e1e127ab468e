package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import verbatim.account.FreshId;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;

/** One change to a passage: who, when, what, before, after, and why where a reason was asked. Never changed itself. */
@Entity(name = "PassageChange")
@Immutable
class Change {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "passage_id")
    private Passage passage;

    private Instant madeAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private @Nullable PersonId madeBy;

    @Enumerated(EnumType.STRING)
    private ChangeKind what;

    /** A {@link ChangeValue}, as the database keeps it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String before;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String after;

    @Embedded
    private @Nullable Reason reason;

    @Enumerated(EnumType.STRING)
    private CheckState.@Nullable Step step;

    /** The rows that this one takes back; null with every other. */
    private UUID @Nullable [] undoes;

    protected Change() {}

    Change(Passage passage, StepTaken.Row row, List<UUID> undoes, @Nullable PersonId by, Instant at) {
        id = FreshId.next();
        this.passage = passage;
        this.what = row.what();
        this.before = TypedValues.writtenOrNone(row.before());
        this.after = TypedValues.writtenOrNone(row.after());
        this.reason = row.reason();
        this.step = row.step();
        this.undoes = undoes.isEmpty() ? null : undoes.toArray(UUID[]::new);
        madeBy = by;
        madeAt = at;
    }

    /** The same to be written once more. */
    StepTaken.Row again() {
        return new StepTaken.Row(what, before(), after(), reason, step);
    }

    UUID id() {
        return id;
    }

    ChangeKind what() {
        return what;
    }

    /** Whether it changes nothing of what was checked, or takes nothing else back: only who is told of it. */
    boolean isOfReaders() {
        return before() instanceof ChangeValue.Undone(var kinds) ? kinds.stream().allMatch(ChangeKind::isOfReaders) : what.isOfReaders();
    }

    @Nullable ChangeValue before() {
        return TypedValues.readOrNone(before, ChangeValue.class);
    }

    @Nullable ChangeValue after() {
        return TypedValues.readOrNone(after, ChangeValue.class);
    }

    @Nullable Reason reason() {
        return reason;
    }

    @Nullable PersonId madeBy() {
        return madeBy;
    }

    Instant madeAt() {
        return madeAt;
    }
}
