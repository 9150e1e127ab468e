package verbatim.passage;

import java.sql.Types;
import java.util.Collection;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.article.ArticleId;

/**
 * Which articles are closed to whom: whoever looks at a passage a second time without knowing what was found sees nothing of
 * its article that could say so, in whatever way they ask (decision 49). What is read by the desk for itself is closed to nobody.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional(readOnly = true)
public class ClosedArticles {

    /** As a column beside {@code passage p}: whether its article is closed to {@code :me}. */
    static final String CLOSED = "exists (select from blind_look b where b.person_id = :me and b.article_id = p.article_id) as closed,";

    /** As a condition on {@code passage p}: its article is not closed to {@code :me}. */
    static final String NOT_CLOSED = "not exists (select from blind_look b where b.person_id = :me and b.article_id = p.article_id)";

    private final CurrentPerson currentPerson;
    private final JdbcClient jdbc;

    ClosedArticles(CurrentPerson currentPerson, JdbcClient jdbc) {
        this.currentPerson = currentPerson;
        this.jdbc = jdbc;
    }

    /** Whether it is closed to whoever asks. */
    public boolean isClosed(ArticleId article) {
        return jdbc.sql("select exists (select from blind_look where person_id = :me and article_id = :article)")
                .param("me", me())
                .param("article", article.value())
                .query(Boolean.class)
                .single();
    }

    /** Lets nobody past to whom it is closed. */
    public void requireOpen(ArticleId article) {
        requireOpen(isClosed(article));
    }

    /**
     * The same of the articles of these passages.
     *
     * @return whether all of the passages are there
     */
    public boolean requireOpen(Collection<PassageId> passages) {
        var ids = passages.stream().map(PassageId::value).distinct().toArray(UUID[]::new);
        var read = jdbc.sql("select " + CLOSED + " p.id from passage p where p.id = any(:ids)")
                .param("me", me(), Types.OTHER)
                .param("ids", ids)
                .query((row, n) -> row.getBoolean("closed"))
                .list();
        read.forEach(ClosedArticles::requireOpen);
        return read.size() == ids.length;
    }

    /** Nobody for what the desk does by itself. */
    @Nullable UUID me() {
        return currentPerson.isSignedIn() ? currentPerson.require().id().value() : null;
    }

    /** Lets nobody past to whom it is closed. */
    static void requireOpen(boolean closed) {
        if (closed) {
            throw new StepRefused(PassageRefusal.LOOKED_AT_BLIND);
        }
    }
}
