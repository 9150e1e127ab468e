package verbatim.article;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import verbatim.account.FreshId;
import verbatim.account.PersonId;
import verbatim.account.TypedValues;

/** One correction of an article's details: a row of its history, never changed. */
@Entity
@Immutable
class ArticleChange implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "article_id"))
    private ArticleId articleId;

    private Instant madeAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private PersonId madeBy;

    @Enumerated(EnumType.STRING)
    private ArticleField what;

    /** An {@link ArticleValue}, as the database keeps it. */
    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String before;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String after;

    protected ArticleChange() {}

    ArticleChange(
            ArticleId article,
            ArticleField what,
            @Nullable ArticleValue before,
            @Nullable ArticleValue after,
            PersonId by,
            Instant at) {
        id = FreshId.next();
        articleId = article;
        this.what = what;
        this.before = TypedValues.writtenOrNone(before);
        this.after = TypedValues.writtenOrNone(after);
        madeBy = by;
        madeAt = at;
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
