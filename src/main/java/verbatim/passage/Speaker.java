package verbatim.passage;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Transient;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;
import verbatim.article.ArticleId;

/** A person or organisation to whom an article ascribes words, named as fully as the article names it. */
@Entity
@Immutable
class Speaker implements Persistable<SpeakerId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SpeakerId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "article_id"))
    private ArticleId articleId;

    private String name;
    private @Nullable String description;

    protected Speaker() {}

    Speaker(ArticleId article, String name, @Nullable String description) {
        id = SpeakerId.fresh();
        articleId = article;
        this.name = name;
        this.description = description;
    }

    @Override
    public SpeakerId getId() {
        return id;
    }

    /** Rows are only ever added. */
    @Override
    @Transient
    public boolean isNew() {
        return true;
    }

    String name() {
        return name;
    }
}
