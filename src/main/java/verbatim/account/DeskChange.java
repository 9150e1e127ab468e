package verbatim.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One row of the history of the desk's settings. */
@Entity
@Immutable
class DeskChange {

    @Id
    private UUID id;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "who"))
    private PersonId who;

    @Enumerated(EnumType.STRING)
    private Kind what;

    /** {@link DeskSettings}, as the database keeps them. */
    @JdbcTypeCode(SqlTypes.JSON)
    private String before;

    @JdbcTypeCode(SqlTypes.JSON)
    private String after;

    /** What was done. */
    enum Kind {
        /** Others hold from then on. */
        SETTLED
    }

    protected DeskChange() {}

    DeskChange(Instant at, PersonId who, DeskSettings before, DeskSettings after) {
        this.id = FreshId.next();
        this.at = at;
        this.who = who;
        this.what = Kind.SETTLED;
        this.before = TypedValues.written(before);
        this.after = TypedValues.written(after);
    }

    DeskHistory.Entry entry() {
        return new DeskHistory.Entry(
                at, who, TypedValues.read(before, DeskSettings.class), TypedValues.read(after, DeskSettings.class));
    }
}
