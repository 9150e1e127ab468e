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
import org.jspecify.annotations.Nullable;

/** One row of the history of accounts: who did what to whom, and when. Never holds a password. */
@Entity
@Immutable
class PersonChange {

    @Id
    private UUID id;

    private Instant at;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "who"))
    private @Nullable PersonId who;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "whom"))
    private PersonId whom;

    @Enumerated(EnumType.STRING)
    private PersonHistory.Act what;

    /** A {@link Standing}, as the database keeps it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String before;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String after;

    /** What a person was on the desk. */
    private record Standing(Role role) {

        static @Nullable String written(@Nullable Role role) {
            return role == null ? null : TypedValues.written(new Standing(role));
        }

        static @Nullable Role read(@Nullable String written) {
            return written == null ? null : TypedValues.read(written, Standing.class).role();
        }
    }

    protected PersonChange() {}

    PersonChange(
            Instant at,
            @Nullable PersonId who,
            PersonId whom,
            PersonHistory.Act what,
            @Nullable Role before,
            @Nullable Role after) {
        this.id = FreshId.next();
        this.at = at;
        this.who = who;
        this.whom = whom;
        this.what = what;
        this.before = Standing.written(before);
        this.after = Standing.written(after);
    }

    PersonHistory.Entry entry() {
        return new PersonHistory.Entry(at, who, whom, what, Standing.read(before), Standing.read(after));
    }
}
