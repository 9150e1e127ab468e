package verbatim.passage;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.article.ArticleId;
import verbatim.source.SourceDetails;
import verbatim.source.SourceId;
import verbatim.source.SourceKeeping;
import verbatim.source.capture.Capture;
import verbatim.source.capture.Capturing;

/** Which sources an article is checked against: those laid to it, and those its evidence comes from. */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class ArticleSources {

    private final SourceKeeping sources;
    private final Capturing capturing;
    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ArticleSources(
            SourceKeeping sources, Capturing capturing, JdbcClient jdbc, CurrentPerson currentPerson, Clock clock) {
        this.sources = sources;
        this.capturing = capturing;
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Lays a source to an article; to do so again changes nothing. */
    public void lay(ArticleId article, SourceId source) {
        jdbc.sql("insert into article_source values (:article, :source, :by, :at) on conflict do nothing")
                .param("article", article.value())
                .param("source", source.value())
                .param("by", currentPerson.require().id().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    /**
     * Adds a source to the desk, with its text where there is one, and lays it to an article; or nothing of all that.
     *
     * @throws verbatim.source.SourceRefused if the details cannot stand
     */
    public SourceId lay(ArticleId article, SourceDetails details, @Nullable Capture text) {
        var source = text == null ? sources.add(details) : capturing.add(details, text);
        lay(article, source);
        return source;
    }

    /** The sources of an article, in the order in which they were laid to it. */
    @Transactional(readOnly = true)
    public List<SourceId> of(ArticleId article) {
        return jdbc.sql("select source_id from article_source where article_id = :article order by added_at, source_id")
                .param("article", article.value())
                .query(UUID.class)
                .stream()
                .map(SourceId::new)
                .toList();
    }

    /** The articles that are checked against a source, newest first. */
    @Transactional(readOnly = true)
    public List<ArticleId> checkedAgainst(SourceId source) {
        return jdbc.sql("select article_id from article_source where source_id = :source order by added_at desc, article_id")
                .param("source", source.value())
                .query(UUID.class)
                .stream()
                .map(ArticleId::new)
                .toList();
    }
}
