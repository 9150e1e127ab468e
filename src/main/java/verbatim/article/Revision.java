package verbatim.article;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import verbatim.account.PersonId;
import verbatim.text.TextForm;

/** One exact text of an article, with the bytes that it came as. Never changed once stored. */
@Entity
@Immutable
class Revision implements Persistable<RevisionId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RevisionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "article_id"))
    private ArticleId articleId;

    private int number;

    /** The edit that it takes back. */
    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "takes_back"))
    private @Nullable RevisionId takesBack;

    private String text;
    private String sha256;
    private byte[] original;
    private @Nullable String fileName;
    private String charset;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "stored_by"))
    private PersonId storedBy;

    private Instant storedAt;
    @Enumerated(EnumType.STRING)
    private @Nullable TextForm readAs;

    private int @Nullable [] loneMarks;

    protected Revision() {}

    Revision(
            ArticleId article,
            int number,
            @Nullable RevisionId takesBack,
            RevisionText text,
            TextReading read,
            Imported imported,
            PersonId by,
            Instant at) {
        id = RevisionId.fresh();
        articleId = article;
        this.number = number;
        this.takesBack = takesBack;
        this.text = text.value();
        sha256 = text.sha256();
        original = imported.original();
        fileName = imported.fileName();
        charset = imported.charset();
        storedBy = by;
        storedAt = at;
        readAs = read.form();
        loneMarks = read.toArray();
    }

    @Override
    public RevisionId getId() {
        return id;
    }

    /** Rows are only ever added. */
    @Override
    @Transient
    public boolean isNew() {
        return true;
    }
}
