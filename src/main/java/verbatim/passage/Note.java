package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import verbatim.account.FreshId;
import verbatim.account.PersonId;

/** What somebody wrote beside a passage. */
@Entity
@Immutable
class Note implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "passage_id"))
    private PassageId passageId;

    private String text;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private PersonId writtenBy;

    private Instant writtenAt;

    protected Note() {}

    Note(PassageId passage, String text, PersonId by, Instant at) {
        id = FreshId.next();
        passageId = passage;
        this.text = text;
        writtenBy = by;
        writtenAt = at;
    }

    UUID id() {
        return id;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Rows are only ever added. */
    @Override
    @Transient
    public boolean isNew() {
        return true;
    }
}
