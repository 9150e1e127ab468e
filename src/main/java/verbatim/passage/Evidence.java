package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;
import verbatim.source.SourceId;
import verbatim.source.SourceLocator;

/** What ties a passage to a source. Never deleted: withdrawn at most. */
@Entity
class Evidence {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EvidenceId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "passage_id"))
    private PassageId passageId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "source_id"))
    private SourceId sourceId;

    /** A {@link SourceLocator}, as the database keeps it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private String locator;

    private @Nullable String excerpt;
    private @Nullable String notInText;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private PersonId addedBy;

    private Instant addedAt;

    /** The source that it came from, where that has gone into another. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "merged_from"))
    private @Nullable SourceId mergedFrom;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "withdrawn_by"))
    private @Nullable PersonId withdrawnBy;

    private @Nullable Instant withdrawnAt;

    /** How the words stood to the source, where they were compared. */
    @Embedded
    private @Nullable StoredComparison comparison;

    /** Who says the words there, as the record names them; none where it names nobody, or may not. */
    private String[] spokenBy;

    /** Evidence whose sources share their wording tells one story: it has the id of the first of them. */
    private UUID story;

    @Version
    private @Nullable Long version;

    protected Evidence() {}

    /**
     * @param comparison null where a person found the place by hand
     * @param spokenBy who says the words there, as the record names them
     */
    Evidence(
            PassageId passage,
            SourceId source,
            EvidenceDetails details,
            @Nullable StoredComparison comparison,
            List<String> spokenBy,
            PersonId by,
            Instant at) {
        id = EvidenceId.fresh();
        passageId = passage;
        sourceId = source;
        locator = TypedValues.written(details.locator());
        excerpt = details.excerpt();
        notInText = details.notInText();
        stance = details.stance();
        this.comparison = comparison;
        this.spokenBy = spokenBy.toArray(String[]::new);
        story = id.value();
        addedBy = by;
        addedAt = at;
    }

    EvidenceId id() {
        return id;
    }

    SourceId sourceId() {
        return sourceId;
    }

    /** Who says the words there, as the record names them. */
    List<String> spokenBy() {
        return List.of(spokenBy);
    }

    /** For the history. */
    ChangeValue.Cited cited() {
        return new ChangeValue.Cited(id.value(), sourceId.value(), TypedValues.read(locator, SourceLocator.class));
    }

    /** Tells the story of this one; of itself where it is the first that tells it. */
    void tells(Evidence first) {
        story = first.id.value();
    }

    /** It is from another source, which is the same. */
    void moveTo(SourceId other) {
        // What went on from there to yet another is of whom it was first: whoever takes a step back finds it.
        mergedFrom = mergedFrom == null ? sourceId : mergedFrom;
        sourceId = other;
    }

    /** It is from a source again by way of which, or from which, it came. */
    void moveBackTo(SourceId before) {
        sourceId = before;
        mergedFrom = before.equals(mergedFrom) ? null : mergedFrom;
    }

    PassageId passageId() {
        return passageId;
    }

    /** What stands in its place where it was compared again, with other words of the passage: whoever cited it cites that. */
    Evidence comparedAgain(EvidenceDetails details, StoredComparison with, List<String> spokenBy, Instant at) {
        return new Evidence(passageId, sourceId, details, with, spokenBy, addedBy, at);
    }

    boolean isStanding() {
        return withdrawnBy == null;
    }

    /** Stands again: that it was withdrawn was taken back. */
    void standAgain() {
        withdrawnBy = null;
        withdrawnAt = null;
    }

    /** Takes it back; once withdrawn it stays so, unless that is taken back too. */
    void withdraw(PersonId by, Instant at) {
        if (withdrawnBy != null) {
            throw new StepRefused(PassageRefusal.EVIDENCE_WITHDRAWN_ALREADY);
        }
        withdrawnBy = by;
        withdrawnAt = at;
    }
}
