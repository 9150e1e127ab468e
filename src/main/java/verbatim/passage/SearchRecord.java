package verbatim.passage;

import com.fasterxml.uuid.Generators;
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
import verbatim.account.PersonId;

/** Where, when and for what somebody looked without finding. */
@Entity
@Immutable
class SearchRecord implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "passage_id"))
    private PassageId passageId;

    private String searchedIn;
    private String searchedFor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "searched_by"))
    private PersonId searchedBy;

    private Instant searchedAt;

    protected SearchRecord() {}

    SearchRecord(PassageId passage, String searchedIn, String searchedFor, PersonId by, Instant at) {
        id = Generators.timeBasedEpochGenerator().generate();
        passageId = passage;
        this.searchedIn = searchedIn;
        this.searchedFor = searchedFor;
        searchedBy = by;
        searchedAt = at;
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
