package verbatim.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

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

    private String before;
    private String after;

    protected DeskChange() {}

    DeskChange(Instant at, PersonId who, DeskSettings before, DeskSettings after) {
        this.id = FreshId.next();
        this.at = at;
        this.who = who;
        this.before = text(before);
        this.after = text(after);
    }

    PersonId who() {
        return who;
    }

    String before() {
        return before;
    }

    String after() {
        return after;
    }

    private static String text(DeskSettings settings) {
        return "%s; second check: %s; independent sources: %d"
                .formatted(settings.deskName(), settings.secondCheck(), settings.independentSources());
    }
}
