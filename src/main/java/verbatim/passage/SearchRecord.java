package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;

/** Where, when and for what somebody looked without finding. Never gone: taken back, it stays in sight. */
@Entity
class SearchRecord {

    /** Nobody searches the same place for the same words again so soon: it is a second click. */
    private static final Duration MOMENT = Duration.ofSeconds(10);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SearchId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "passage_id"))
    private PassageId passageId;

    /** A {@link SearchPlace}, as the database keeps it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private String searchedIn;

    private String searchedFor;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "searched_by"))
    private PersonId searchedBy;

    private Instant searchedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "withdrawn_by"))
    private @Nullable PersonId withdrawnBy;

    private @Nullable Instant withdrawnAt;

    /** Which records cover the occasion, and how somebody knows; null where nobody said so. */
    private @Nullable String covers;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "covered_by"))
    private @Nullable PersonId coveredBy;

    private @Nullable Instant coveredAt;

    @Version
    private @Nullable Long version;

    protected SearchRecord() {}

    SearchRecord(PassageId passage, SearchPlace searchedIn, String searchedFor, PersonId by, Instant at) {
        id = SearchId.fresh();
        passageId = passage;
        this.searchedIn = TypedValues.written(searchedIn);
        this.searchedFor = searchedFor;
        searchedBy = by;
        searchedAt = at;
    }

    SearchId id() {
        return id;
    }

    /** Stands again: that it was withdrawn was taken back. */
    void standAgain() {
        withdrawnBy = null;
        withdrawnAt = null;
    }

    /** For the history. */
    ChangeValue.Searched searched() {
        return new ChangeValue.Searched(TypedValues.read(searchedIn, SearchPlace.class), searchedFor);
    }

    PassageId passage() {
        return passageId;
    }

    /** Whether another is this one, recorded a second time by the same hand. */
    boolean isRepeatedBy(SearchRecord other) {
        return searched().equals(other.searched())
                && searchedBy.equals(other.searchedBy)
                && Duration.between(searchedAt, other.searchedAt).compareTo(MOMENT) < 0;
    }

    /** Somebody says that what was searched covers the occasion. */
    void cover(String words, PersonId by, Instant at) {
        if (covers != null) {
            throw new StepRefused(PassageRefusal.COVERED_ALREADY);
        }
        covers = words;
        coveredBy = by;
        coveredAt = at;
    }

    /** Takes that back. */
    Covered uncover() {
        var lost = Objects.requireNonNull(covered());
        covers = null;
        coveredBy = null;
        coveredAt = null;
        return lost;
    }

    /** Somebody's word that what was searched covers the occasion; null where nobody said so. */
    @Nullable Covered covered() {
        return covers == null || coveredBy == null || coveredAt == null ? null : new Covered(covers, coveredBy, coveredAt);
    }

    /** The word that was taken back holds again. */
    void cover(Covered again) {
        cover(again.words(), again.by(), again.at());
    }

    boolean isStanding() {
        return withdrawnBy == null;
    }

    /** That what was searched covers the occasion. */
    record Covered(String words, PersonId by, Instant at) {}

    /** Takes it back; once withdrawn it stays so, unless that is taken back too. */
    void withdraw(PersonId by, Instant at) {
        if (withdrawnBy != null) {
            throw new StepRefused(PassageRefusal.SEARCH_WITHDRAWN_ALREADY);
        }
        withdrawnBy = by;
        withdrawnAt = at;
    }
}
