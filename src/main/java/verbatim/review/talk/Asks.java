package verbatim.review.talk;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import verbatim.passage.ClosedArticles;
import verbatim.passage.PassageId;
import verbatim.passage.PassagesChanged;

/**
 * A mention asks whom it names, until they write in its thread or that is settled. Where it asks nothing ("for your information"),
 * or nothing any more, whoever wrote it says so, or whom it names; and either takes that back. Each method throws {@link TalkRefused}
 * where it cannot be done, and {@link verbatim.passage.StepRefused} where the article is closed to them ({@link ClosedArticles}).
 */
@Service
@PreAuthorize("hasRole('EDITOR')")
@Transactional
public class Asks {

    private final JdbcClient jdbc;
    private final ClosedArticles closed;
    private final CurrentPerson currentPerson;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Asks(JdbcClient jdbc, ClosedArticles closed, CurrentPerson currentPerson, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.closed = closed;
        this.currentPerson = currentPerson;
        this.events = events;
        this.clock = clock;
    }

    /** Where something was said. */
    private record Place(ArticleId article, PassageId passage, PersonId by) {}

    /** No answer is needed. Where somebody has said so already, that stands. */
    public void end(Ask ask) {
        end(held(ask), ask);
    }

    /** Whether nobody had said so already. */
    private boolean end(Place place, Ask ask) {
        var me = currentPerson.require().id();
        int said = jdbc.sql("""
                        insert into thread_unasked (id, post_id, person_id, said_by, said_at) values (:id, :post, :person, :me, :now)
                        on conflict (post_id, person_id) where taken_back_at is null do nothing""")
                .param("id", FreshId.next())
                .param("post", ask.post().value())
                .param("person", ask.person().value())
                .param("me", me.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (said > 0) {
            events.publishEvent(new AskEnded(place.article(), place.passage(), ask.post(), place.by(), ask.person(), me, true));
            tell(place);
        }
        return said > 0;
    }

    /**
     * No answer is needed from anybody whom the person asked about a passage.
     *
     * @param until when the last was asked that they know of: what they asked since stays asked
     * @return what came to its end so; none where all of it had by itself, or others had said so
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
        return asks.stream().filter(ask -> stands(ask).filter(place -> end(place, ask)).isPresent()).toList();
    }

    /** An answer is needed after all. */
    public void begin(Ask ask) {
        begin(held(ask), ask);
    }

    /**
     * The same of several, but for what was answered, changed or taken back meanwhile, or settled.
     *
     * @return those of them that wait for an answer again; of what nobody had said that it needs no answer, none
     */
    public List<Ask> begin(Collection<Ask> asks) {
        return asks.stream().filter(ask -> stands(ask).filter(place -> begin(place, ask)).isPresent()).toList();
    }

    private boolean begin(Place place, Ask ask) {
        var me = currentPerson.require().id();
        int taken = jdbc.sql("""
                        update thread_unasked set taken_back_by = :me, taken_back_at = :now
                        where post_id = :post and person_id = :person and taken_back_at is null""")
                .param("post", ask.post().value())
                .param("person", ask.person().value())
                .param("me", me.value())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (taken > 0) {
            events.publishEvent(new AskEnded(place.article(), place.passage(), ask.post(), place.by(), ask.person(), me, false));
            tell(place);
        }
        return taken > 0;
    }

    private Optional<Place> stands(Ask ask) {
        try {
            return Optional.of(held(ask));
        } catch (TalkRefused gone) {
            return Optional.empty();
        }
    }

    /** Locks the thread: nobody changes meanwhile what was said. */
    private Place held(Ask ask) {
        var article = jdbc.sql("select article_id from thread where id = (select thread_id from thread_post where id = :post) for update")
                .param("post", ask.post().value())
                .query(UUID.class)
                .optional()
                .orElseThrow(() -> new TalkRefused(TalkRefusal.THREAD_NOT_THERE));
        // Who reads nothing of it says nothing in it.
        closed.requireOpen(new ArticleId(article));
        record Said(Place place, String words, boolean asks) {}
        var said = jdbc.sql("""
                        select t.article_id, t.passage_id, o.written_by, o.words,
                            exists (select from asking k where k.post_id = o.id and k.person_id = :person and k.is_open) as asks
                        from thread_post o join thread t on t.id = o.thread_id
                        where o.id = :post and o.replaced_at is null and o.withdrawn_at is null""")
                .param("post", ask.post().value())
                .param("person", ask.person().value())
                .query((row, n) -> new Said(
                        new Place(
                                new ArticleId(row.getObject("article_id", UUID.class)), new PassageId(row.getObject("passage_id", UUID.class)),
                                new PersonId(row.getObject("written_by", UUID.class))),
                        row.getString("words"), row.getBoolean("asks")))
                .optional()
                .filter(one -> Mentions.in(one.words()).contains(ask.person()))
                .orElseThrow(() -> new TalkRefused(TalkRefusal.POST_READS_OTHERWISE));
        var me = currentPerson.require().id();
        if (!me.equals(said.place().by()) && !me.equals(ask.person())) {
            throw new TalkRefused(TalkRefusal.ASKED_BY_ANOTHER);
        }
        if (!said.asks()) {
            throw new TalkRefused(TalkRefusal.ASKS_NO_MORE);
        }
        return said.place();
    }

    /** Screens that show the passage show it anew. */
    private void tell(Place place) {
        events.publishEvent(new PassagesChanged(place.article(), Set.of(place.passage())));
    }
}
