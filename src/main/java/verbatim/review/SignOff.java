package verbatim.review;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import verbatim.account.FreshId;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.article.ArticleSheet;
import verbatim.article.RevisionId;
import verbatim.passage.Cause;
import verbatim.passage.FactsOpened;
import verbatim.passage.PassageId;
import verbatim.passage.WorkChanged;
import verbatim.source.SourceCorrected;

/** Somebody found one revision of an article fit to print. Bound to the revision's hash; falls with whatever changes later. */
@Entity
class SignOff {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "article_id"))
    private ArticleId articleId;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "revision_id"))
    private RevisionId revisionId;

    private String sha256;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "signed_by"))
    private PersonId signedBy;

    private Instant signedAt;

    @ElementCollection
    @CollectionTable(name = "sign_off_caveat", joinColumns = @JoinColumn(name = "sign_off_id"))
    private List<SignOffCaveat> caveats = new ArrayList<>();

    private @Nullable Instant fallenAt;

    @Enumerated(EnumType.STRING)
    private FallReason.@Nullable Cause fallenCause;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "fallen_passage"))
    private @Nullable PassageId fallenPassage;

    /** The row of the passage's history that made it fall. */
    private @Nullable UUID fallenChange;

    /** The row of a source's history that made it fall. */
    private @Nullable UUID fallenSourceChange;

    /** The edit that made it fall. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "fallen_revision"))
    private @Nullable RevisionId fallenRevision;

    /** Who opened the facts that made it fall. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "fallen_by"))
    private @Nullable PersonId fallenBy;

    @Version
    private @Nullable Long version;

    protected SignOff() {}

    SignOff(ArticleSheet article, List<SignOffCaveat> caveats, PersonId by, Instant at) {
        id = FreshId.next();
        articleId = article.id();
        revisionId = article.revision();
        sha256 = article.sha256();
        this.caveats.addAll(caveats);
        signedBy = by;
        signedAt = at;
    }

    /** The text that it binds to. */
    RevisionId revisionId() {
        return revisionId;
    }

    /** It no longer stands. */
    void fall(WorkChanged event, Instant at) {
        fallenAt = at;
        fallenCause = FallReason.Cause.of(event.why());
        fallenPassage = event.passage();
        fallenChange = event.change();
    }

    /** It no longer stands: there are facts to decide on. */
    void fall(FactsOpened event, Instant at) {
        fallenAt = at;
        fallenCause = FallReason.Cause.FACTS_OPENED;
        fallenBy = event.by();
    }

    /** It no longer stands: there is a newer text. */
    void fall(RevisionId newer, Instant at) {
        fallenAt = at;
        fallenCause = FallReason.Cause.NEW_EDIT;
        fallenRevision = newer;
    }

    /** It no longer stands: what a passage rests on is said to be something else. */
    void fall(SourceCorrected event, Instant at) {
        fallenAt = at;
        fallenCause = FallReason.Cause.SOURCE_CHANGED;
        fallenSourceChange = event.change();
    }
}
