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

    private @Nullable String before;
    private @Nullable String after;

    protected PersonChange() {}

    PersonChange(
            Instant at,
            @Nullable PersonId who,
            PersonId whom,
            PersonHistory.Act what,
            @Nullable String before,
            @Nullable String after) {
        this.id = FreshId.next();
        this.at = at;
        this.who = who;
        this.whom = whom;
        this.what = what;
        this.before = before;
        this.after = after;
    }

    PersonHistory.Entry entry() {
        return new PersonHistory.Entry(at, who, whom, what, before, after);
    }
}
