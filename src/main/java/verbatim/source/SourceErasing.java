package verbatim.source;

import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.ErasedThing;
import verbatim.account.Erasure;
import verbatim.account.ToErase;
import verbatim.account.TypedValues;

/**
 * Erases a source that must not be kept. What is left is a source without a title, put away, of the same kind and tier, with
 * the codename that it had: that much the reports have told of it.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class SourceErasing {

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SourceErasing(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    @EventListener
    @Order(ToErase.LAST)
    void erase(ToErase erased) {
        if (!(erased.what() instanceof Erasure.OfSource(var source))) {
            return;
        }
        erased.called(jdbc.sql("select codename from source where id = :source and codename is not null")
                .param("source", source)
                .query(String.class)
                .optional()
                .orElse(null));
        erased.gone(ErasedThing.CAPTURES, delete("snapshot", source));
        erased.gone(ErasedThing.FILES, delete("attachment", source));
        jdbc.sql("update source_change set before = :nothing::jsonb, after = :nothing::jsonb where source_id = :source")
                .param("nothing", TypedValues.written(new SourceStood(null, null)))
                .param("source", source)
                .update();
        erased.gone(ErasedThing.DETAILS, jdbc.sql("""
                        update source set title = :erased, citation = null, url = null, archive_url = null, speakers = null, event = null,
                            event_date = null, event_place = null, language = null, asked_whom = null, asked_as = null, asked_how = null,
                            asked_on = null, asked_form = null, answer = null, erased_at = :at,
                            archived_at = coalesce(archived_at, :at), archived_by = coalesce(archived_by, :by), version = version + 1
                        where id = :source and erased_at is null""")
                .param("erased", Erasure.IN_PLACE)
                .param("at", Timestamp.from(erased.at()))
                .param("by", erased.by().value())
                .param("source", source)
                .update());
        events.publishEvent(new SourcesChanged());
    }

    private int delete(String table, UUID source) {
        return jdbc.sql("delete from " + table + " where source_id = :source").param("source", source).update();
    }
}
