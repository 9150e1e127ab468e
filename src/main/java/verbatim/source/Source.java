package verbatim.source;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;

/** A record that can confirm or refute a passage. */
@Entity
class Source {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SourceId id;

    private String title;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private @Nullable String citation;
    private @Nullable String url;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private PersonId addedBy;

    private Instant addedAt;

    @Version
    private @Nullable Long version;

    protected Source() {}

    Source(SourceDetails details, PersonId by, Instant at) {
        id = SourceId.fresh();
        title = details.title();
        tier = details.tier();
        citation = details.citation();
        url = details.url();
        addedBy = by;
        addedAt = at;
    }

    SourceId id() {
        return id;
    }
}
