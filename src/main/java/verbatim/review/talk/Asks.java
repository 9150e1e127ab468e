package verbatim.review.talk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import verbatim.account.CurrentPerson;
import verbatim.account.FreshId;
import verbatim.account.PersonId;
import verbatim.article.ArticleId;
import verbatim.passage.PassageId;
import verbatim.passage.PassagesChanged;

/**
 * A mention asks whom it names, until they write in its thread or that is settled. Where it asks nothing ("for your information"),
 * or nothing any more, whoever wrote it says so, or whom it names; and either takes that back. Each method throws {@link TalkRefused}
 * where it cannot be done.
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class Asks {

    private final JdbcClient jdbc;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Asks(JdbcClient jdbc, CurrentPerson currentPerson, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Where something was said. */
    private record Place(ArticleId article, PassageId passage, PersonId by) {}

    /** No answer is needed. Where somebody has said so already, that stands. */
    public void end(Ask ask) {
        var place = held(ask);
        var me = currentPerson.require().id();
        var id = FreshId.next();
        int said = jdbc.sql("""
                        insert into thread_unasked (id, post_id, person_id, said_by, said_at) values (:id, :post, :person, :me, :now)
                        on conflict (post_id, person_id) where taken_back_at is null do nothing""")
                .param("id", id)
                .param("post", ask.post().value())
                .param("person", ask.person().value())
                .param("me", me.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (said > 0) {
            events.publishEvent(new AskEnded(place.article(), place.passage(), id, place.by(), me, true));
            tell(place);
        }
    }

    /**
     * No answer is needed from anybody whom the person asked about a passage.
     *
     * @param until when the last was asked that they know of: what they asked since stays asked
     * @return what was asked until then; none where all of it had come to its end by itself
     */
    public List<Ask> end(PassageId passage, Instant until) {
        var asks = jdbc.sql("""
                        select distinct thread_id, post_id, person_id from asked_at_desk
                        where passage_id = :passage and asked_by = :me and asked_at <= :until order by thread_id, post_id, person_id""")
                .param("passage", passage.value())
                .param("me", currentPerson.require().id().value())
                .param("until", Timestamp.from(until))
                .query((row, n) -> new Ask(new PostId(row.getObject("post_id", UUID.class)), new PersonId(row.getObject("person_id", UUID.class))))
                .list();
        asks.forEach(this::end);
        return asks;
    }

    /** An answer is needed after all. */
    public void begin(Ask ask) {
        begin(List.of(ask));
    }

    /** The same of several; of what nobody had said that it needs no answer, nothing. */
    public void begin(Collection<Ask> asks) {
        var me = currentPerson.require().id();
        for (var ask : asks) {
            var place = held(ask);
            jdbc.sql("""
                            update thread_unasked set taken_back_by = :me, taken_back_at = :now
                            where post_id = :post and person_id = :person and taken_back_at is null returning id, said_by""")
                    .param("post", ask.post().value())
                    .param("person", ask.person().value())
                    .param("me", me.value())
                    .param("now", Timestamp.from(clock.instant()))
                    .query((row, n) -> new AskEnded(
                            place.article(), place.passage(), row.getObject("id", UUID.class), place.by(),
                            new PersonId(row.getObject("said_by", UUID.class)), false))
                    .optional()
                    .ifPresent(taken -> {
                        events.publishEvent(taken);
                        tell(place);
                    });
        }
    }

    /** Locks the thread: nobody changes meanwhile what was said. */
    private Place held(Ask ask) {
        var thread = jdbc.sql("select id from thread where id = (select thread_id from thread_post where id = :post) for update")
                .param("post", ask.post().value())
                .query(UUID.class)
                .optional();
        if (thread.isEmpty()) {
            throw new TalkRefused(TalkRefusal.THREAD_NOT_THERE);
        }
        record Said(Place place, String words) {}
        var said = jdbc.sql("""
                        select t.article_id, t.passage_id, o.written_by, o.words from thread_post o join thread t on t.id = o.thread_id
                        where o.id = :post and o.replaced_at is null and o.withdrawn_at is null""")
                .param("post", ask.post().value())
                .query((row, n) -> new Said(
                        new Place(
                                new ArticleId(row.getObject("article_id", UUID.class)), new PassageId(row.getObject("passage_id", UUID.class)),
                                new PersonId(row.getObject("written_by", UUID.class))),
                        row.getString("words")))
                .optional()
                .filter(one -> Mentions.in(one.words()).contains(ask.person()))
                .orElseThrow(() -> new TalkRefused(TalkRefusal.POST_READS_OTHERWISE));
        var me = currentPerson.require().id();
        if (!me.equals(said.place().by()) && !me.equals(ask.person())) {
            throw new TalkRefused(TalkRefusal.ASKED_BY_ANOTHER);
        }
        return said.place();
    }

    /** Screens that show the passage show it anew. */
    private void tell(Place place) {
        events.publishEvent(new PassagesChanged(place.article(), Set.of(place.passage())));
    }
}
