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
import java.time.LocalDate;
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
    private SourceKind kind;

    @Enumerated(EnumType.STRING)
    private Tier tier;

    private @Nullable String citation;
    private @Nullable String url;
    private @Nullable String archiveUrl;
    private @Nullable String speakers;
    private @Nullable String event;
    private @Nullable LocalDate eventDate;
    private @Nullable String eventPlace;
    private @Nullable String language;
    private @Nullable String codename;

    @Embedded
    private @Nullable Confirmation confirmation;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private PersonId addedBy;

    private Instant addedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "archived_by"))
    private @Nullable PersonId archivedBy;

    private @Nullable Instant archivedAt;

    /** When it was erased, with all that was said of it; null where it was not. */
    private @Nullable Instant erasedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_into"))
    private @Nullable SourceId mergedInto;

    @Version
    private @Nullable Long version;

    protected Source() {}

    Source(SourceDetails details, PersonId by, Instant at) {
        id = SourceId.fresh();
        addedBy = by;
        addedAt = at;
        describe(details);
    }

    /** From now on. */
    final void describe(SourceDetails details) {
        title = details.title();
        kind = details.kind();
        tier = details.tier();
        citation = details.citation();
        url = details.url();
        archiveUrl = details.archiveUrl();
        speakers = details.speakers();
        event = details.event();
        eventDate = details.eventDate();
        eventPlace = details.eventPlace();
        language = details.language();
        codename = details.codename();
        confirmation = details.kind() == SourceKind.CONFIRMATION ? details.confirmation() : null;
    }

    SourceDetails details() {
        return new SourceDetails(
                title, kind, tier, citation, url, archiveUrl, speakers, event, eventDate, eventPlace, language, codename,
                confirmation);
    }

    /**
     * Puts it away.
     *
     * @param into the one that is the same, where it has gone into that; else null
     */
    void archive(@Nullable SourceId into, PersonId by, Instant at) {
        archivedBy = by;
        archivedAt = at;
        mergedInto = into;
    }

    /** Takes it out again. */
    void restore() {
        archivedBy = null;
        archivedAt = null;
        mergedInto = null;
    }

    boolean isErased() {
        return erasedAt != null;
    }

    boolean isArchived() {
        return archivedAt != null;
    }

    @Nullable SourceId mergedInto() {
        return mergedInto;
    }

    SourceId id() {
        return id;
    }

    boolean isConfidential() {
        return codename != null;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
