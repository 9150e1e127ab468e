package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;

/**
 * What the text core or a comparison is not sure of. {@link Passage} raises it, once, and settles it by a step of a person
 * that says how; it is never deleted, and may be opened again where that step is taken back.
 */
@Entity
class Doubt {

    /**
     * That a person settled it.
     *
     * @param note why it is none; null where the step itself says it
     */
    @Embeddable
    record Settlement(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "settled_by")) PersonId by,
            @Column(name = "settled_at") Instant at,
            @Enumerated(EnumType.STRING) Settling how,
            @Nullable String note) {}

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private DoubtId id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "passage_id")
    private Passage passage;

    @Enumerated(EnumType.STRING)
    private DoubtCode code;

    /** A {@link DoubtMatter}, as the database keeps it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private String matter;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "evidence_id"))
    private @Nullable EvidenceId evidence;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "search_id"))
    private @Nullable SearchId search;

    private Instant raisedAt;

    /** When it last came to be open that whoever approved could not know of; that is when it was raised, where it never was settled. */
    private Instant openedAt;

    @Embedded
    private @Nullable Settlement settlement;

    @Version
    private @Nullable Long version;

    protected Doubt() {}

    /**
     * @param evidence that it hangs on; null where it hangs on none
     * @param search that it hangs on; null where it hangs on none
     */
    Doubt(Passage passage, DoubtMatter about, @Nullable EvidenceId evidence, @Nullable SearchId search, Instant at) {
        id = DoubtId.fresh();
        this.passage = passage;
        code = about.code();
        matter = TypedValues.written(about);
        this.evidence = evidence;
        this.search = search;
        raisedAt = at;
        openedAt = at;
    }

    /** Which are about such a matter. */
    static Predicate<Doubt> about(Class<? extends DoubtMatter> matter) {
        return doubt -> matter.isInstance(doubt.matter());
    }

    /** Which hang on a piece of evidence. */
    static Predicate<Doubt> on(EvidenceId piece) {
        return doubt -> doubt.hangsOn(piece);
    }

    /** Which hang on it and are about such a matter. */
    static Predicate<Doubt> on(EvidenceId piece, Class<? extends DoubtMatter> matter) {
        return on(piece).and(about(matter));
    }

    /** Which were settled so. */
    static Predicate<Doubt> settledBy(Settling how) {
        return doubt -> doubt.isSettledBy(how);
    }

    DoubtId id() {
        return id;
    }

    DoubtMatter matter() {
        return TypedValues.read(matter, DoubtMatter.class);
    }

    boolean isOpen() {
        return settlement == null;
    }

    /** Whether it is the one that would be raised about this. */
    boolean is(DoubtMatter about, @Nullable EvidenceId otherEvidence, @Nullable SearchId otherSearch) {
        return code == about.code()
                && Objects.equals(evidence, otherEvidence)
                && Objects.equals(search, otherSearch)
                && matter().isSame(about);
    }

    boolean hangsOn(EvidenceId piece) {
        return piece.equals(evidence);
    }

    boolean hangsOn(SearchId record) {
        return record.equals(search);
    }

    /** Whether it hangs on this row, evidence or search. */
    boolean hangsOn(UUID row) {
        return evidence != null && evidence.value().equals(row) || search != null && search.value().equals(row);
    }

    boolean isSettledBy(Settling how) {
        return settlement != null && settlement.how() == how;
    }

    /** Whether it was settled for as long as somebody else was named, two names were one speaker's or the text read otherwise, or by a step that was taken back. */
    boolean isSettledInPassing() {
        return isSettledBy(Settling.SPEAKER_NAMED) || isSettledBy(Settling.SPEAKERS_ONE) || isSettledBy(Settling.STEP_TAKEN_BACK)
                || isSettledBy(Settling.NEW_EDIT)
                || isSettledBy(Settling.IN_RECORD_AGAIN)
                || isSettledBy(Settling.PAGE_BACK)
                || isSettledBy(Settling.LOOK_TAKEN_BACK)
                || isSettledBy(Settling.ORIGINAL_TOLD)
                || isSettledBy(Settling.MARKED_ANEW) && code == DoubtCode.AGAINST_ITSELF;
    }

    @Nullable Settlement settlement() {
        return settlement;
    }

    /** Is settled. */
    void settle(Settlement so) {
        settlement = so;
    }

    /**
     * Is open again.
     *
     * @param approved when its passage was; null where it is not. What was settled then and is open now nobody has answered;
     *     what was open then is as it was
     */
    void open(Instant at, @Nullable Instant approved) {
        if (settlement != null && (approved == null || !settlement.at().isAfter(approved))) {
            openedAt = at;
        }
        settlement = null;
    }
}
