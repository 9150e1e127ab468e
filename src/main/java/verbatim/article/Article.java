package verbatim.article;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import verbatim.account.PersonId;

/** A story as imported: what is known about it. Its text stands in its {@link Revision}s. */
@Entity
class Article {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ArticleId id;

    private String headline;
    private @Nullable String byline;
    private @Nullable String publication;
    private @Nullable String url;
    private String language;
    private @Nullable LocalDate publishedOn;
    private @Nullable Instant deadline;
    private @Nullable Instant embargo;
    private @Nullable String slug;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "imported_by"))
    private PersonId importedBy;

    private Instant importedAt;

    @Version
    private @Nullable Long version;

    protected Article() {}

    Article(ArticleDetails details, String headlineIfNone, String languageIfNone, PersonId by, Instant at) {
        id = ArticleId.fresh();
        headline = details.headline() != null ? details.headline() : headlineIfNone;
        byline = details.byline();
        publication = details.publication();
        url = details.url();
        language = details.language() != null ? details.language() : languageIfNone;
        publishedOn = details.publishedOn();
        deadline = details.deadline();
        embargo = details.embargo();
        slug = details.slug();
        importedBy = by;
        importedAt = at;
    }

    ArticleId id() {
        return id;
    }

    @Nullable Instant deadline() {
        return deadline;
    }

    long version() {
        return version == null ? 0 : version;
    }

    /** Corrects the details; a headline or language that is left empty stays as it was. One change a field. */
    List<ArticleChange> correct(ArticleDetails to, PersonId by, Instant at) {
        var changes = new ArrayList<ArticleChange>();
        headline = change(changes, ArticleField.HEADLINE, headline, to.headline() != null ? to.headline() : headline, by, at);
        language = change(changes, ArticleField.LANGUAGE, language, to.language() != null ? to.language() : language, by, at);
        byline = changeOptional(changes, ArticleField.BYLINE, byline, to.byline(), by, at);
        publication = changeOptional(changes, ArticleField.PUBLICATION, publication, to.publication(), by, at);
        slug = changeOptional(changes, ArticleField.SLUG, slug, to.slug(), by, at);
        url = changeOptional(changes, ArticleField.ADDRESS, url, to.url(), by, at);
        publishedOn = changeOptional(changes, ArticleField.PUBLISHED_ON, publishedOn, to.publishedOn(), by, at);
        deadline = changeOptional(changes, ArticleField.DEADLINE, deadline, to.deadline(), by, at);
        embargo = changeOptional(changes, ArticleField.EMBARGO, embargo, to.embargo(), by, at);
        return changes;
    }

    private <T> T change(List<ArticleChange> changes, ArticleField what, T from, T to, PersonId by, Instant at) {
        changeOptional(changes, what, from, to, by, at);
        return to;
    }

    private <T> @Nullable T changeOptional(
            List<ArticleChange> changes, ArticleField what, @Nullable T from, @Nullable T to, PersonId by, Instant at) {
        if (!Objects.equals(from, to)) {
            changes.add(new ArticleChange(id, what, ArticleValue.of(from), ArticleValue.of(to), by, at));
        }
        return to;
    }
}
